"""The pages that are neither post nor event, and what stands around all of them."""

from home.demo.content import Page, button, callout, picture, post, quote, table, text

SETTINGS = {
    "organisation": "Fenland Peer Network",
    "strapline": "People who have been through it, alongside people who are in it.",
    "registration": "A fictional charity, made up for this demonstration",
    "contact_email": "hello@example.org",
    "contact_phone": "01632 960 139",
    "contact_address": "The Reading Room\nChurch Lane\nDenhithe FN1 2DH",
    "footer_text": (
        "<p>Every person, place and story on this site is invented. The help lines are real, and you can "
        "ring them.</p>"
    ),
}
SOCIAL_LINKS = [
    ("Mastodon", "https://social.example.org/@fenlandpeers"),
    ("Newsletter", "https://news.example.org/fenland"),
]
READING_TIMES = (
    "Des, Ros or Farida reads every response before it appears: mornings and evenings on weekdays, once a "
    "day at weekends."
)

BLOG_INTRODUCTION = (
    "Stories from people around the fens, written by the ones they happened to. You can answer any of "
    "them, under whatever name you like, and somebody will read what you wrote before anybody else does."
)
EVENTS_INTRODUCTION = (
    "Evenings, walks and days out. Everything is free, you can leave whenever you want to, and each page "
    "says how to get there and which door to use."
)

HOME = {
    "welcome_heading": "Come in. You can sit anywhere.",
    "welcome_text": (
        "We are people around the fens who have been ill, or bereaved, or lonely, or looked after "
        "somebody until there wasn’t much of us left, and who keep each other company. No forms, no "
        "waiting list, no charge."
    ),
    "image": "wide-fen",
}
HOME_BODY = [
    text("""
## If you are new here

Most people read for a while before they do anything else, and that is all right. When you want to see some
faces, Tuesday evening is the easiest way in. Somebody will be at the door.
"""),
    post("your-first-tuesday-minute-by-minute"),
    quote(
        "I’d rung round everybody and they all asked what was wrong with me. Here they asked if I wanted "
        "the chair by the radiator.",
        "Steady Willow, after her second Tuesday",
    ),
    text("""
## Where to start reading

Callum can’t garden, Des can’t hurry, and Ros can’t walk past a chair. Between them they have written most
of what is here. If you read only one, many of us would say this one:
"""),
    post("the-left-shoe"),
    button("Who we are, and how to find us", "about"),
]

PAGES = [
    Page(
        "about",
        "About us",
        "The Fenland Peer Network is about seventy people, one allotment and a kettle. We are not "
        "professionals. Some of us used to be.",
        in_menu=True,
        body=[
            picture("circle-of-chairs", "Drawn from memory. The bunting has since come down on one side."),
            text("""
## What we do

We put people who are going through something in a room, or a field, with others who have been through
something like it. Nobody is the helper and nobody is the case. Whoever has been coming longest makes the
tea.

It began with five people in a front room in Denhithe, every one of whom had been told by somebody kind that
there was nothing more to be done. There were seventeen by the spring, and no chairs left.

## What we don’t do

We do not diagnose, advise about medicines or do therapy, and we’re no use in an emergency. If you need one
of those things we will gladly help you ring the people whose job it is, and sit with you while they keep
you on hold.
"""),
            table(
                "Where to find us",
                ["What", "When", "Where"],
                ["Tuesday Open Door", "Tuesdays, 6.30 to 8.30 pm", "The Reading Room, Denhithe"],
                ["Stroke survivors", "Mondays, 10 am", "The snooker club, Denhithe"],
                ["Plot 14", "Weekends, from early", "Long Drove Allotments"],
                ["Lane three", "Wednesdays, 6.30 am", "Denhithe baths"],
            ),
            text("""
## Who pays for it

People put coins in a teapot. The parish councils give us something, and so do two foundations who would
blush to be named. Nobody has to pay for anything. Our accounts are on the noticeboard at the Reading Room,
next to the chess league.

## How to reach us

Write to [hello@example.org](mailto:hello@example.org), or ring [01632 960 139](tel:01632960139) and talk to
the machine; Jolanta rings back, and she is as frightened of the telephone as you are.
"""),
            callout(
                "This charity does not exist",
                "The Fenland Peer Network was made up to show what this website can do. So were Denhithe, "
                "the 39 bus and Minister the dog. The help lines at the foot of the page are real.",
            ),
        ],
    ),
    Page(
        "privacy",
        "Privacy",
        "What this website knows about you, which is very little, and what becomes of what you write to us.",
        body=[
            text("""
## If you only read

Then we set no cookies and store nothing on your device. There are no counters, no advertisements and
nothing from social networks: every picture, letter and line of code comes from this website itself.

The computer that sends you these pages may keep a short technical record of what was asked of it, as nearly
all of them do, so that faults and attacks can be traced. We do not use it to find out who reads what.

## If you answer a post

We store what you write, when, under which post, and the name you gave. If you leave the name empty the
website offers you one. We keep an e-mail address only if you fill it in. It is never shown; the moderators
can see it.

Your browser keeps one small cookie from the moment you open the form, which protects you against other
websites sending things in your name. It says nothing about who you are.

What you write may say something about your health. We publish it because you sent it to us to be published,
and for no other purpose.

- **A person reads it first.** Nothing appears by itself. Nobody but our moderators sees it until then.
- **You get a page of your own** that shows what became of it. Whoever has its address can see it, so keep
  it to yourself.
- **You can change your mind.** Write to us with the words and the post, and we’ll take it down. You needn’t
  say why.
- **What we don’t publish** stays where only the moderators can read it, until we delete it.

## If you sign in

Only our editors, organisers and moderators have logins. For them the website sets a cookie that keeps them
signed in.

## Films and recordings

Where a post points to a film on another website, nothing is asked of that website until you press the
button. From then on its own rules apply, and it can see that you watched.

## Your rights

You can ask what we hold about you, have it corrected or deleted, or object. Write to
[hello@example.org](mailto:hello@example.org), or to the address below, and a person will answer. If we do
it badly you can complain to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/).
"""),
            callout(
                "A demonstration",
                "The charity is invented, and so are these promises. What this page says about cookies, "
                "third parties and the reading of responses is how the software behaves. A charity that "
                "uses it should have its own notice checked.",
            ),
        ],
    ),
    Page(
        "accessibility",
        "Accessibility statement",
        "How well this website should work for you, where it may not, and whom to tell.",
        body=[
            text("""
This statement is about the website of the Fenland Peer Network. We want as many people as possible to be
able to use it, in whatever way they read, listen, type or point. That means you should be able to:

- enlarge the text to four times its size and still read it without scrolling sideways
- get around with a keyboard alone, and always see where you are
- listen to all of it with a screen reader, including passages in other languages
- read it in dark colours, if that is what your device is set to
- do everything on it without JavaScript
- find the help lines in the same place on every page

We try to write plainly too. [AbilityNet](https://mcmw.abilitynet.org.uk/) can help you to make your device
easier to use.

## How accessible this website is

It was built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. **Nobody from outside
has tested it yet**, so we do not claim that it does. We know of these shortcomings:

- Our pictures are described in a sentence or two. Long descriptions are missing.
- Recordings we point to on other websites may lack a transcript. Ask us, and we will type it out for you.
- Documents can be read by a screen reader, but we have tried them with only a few programs.
- Some of our writers like a long sentence.

## If something does not work for you

Tell us: [hello@example.org](mailto:hello@example.org) or [01632 960 139](tel:01632960139). Say which page
it was and what you were trying to do; you need not know why it failed. If you want something from this
website in large print, read aloud, or in another form, say which. We answer within a week, and sooner if we
can.

## If you are not content with our answer

The [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/) advises people in
England, Scotland and Wales on their rights to be treated fairly.

## How we tested it

The people who made the software tried its pages as they went along. No audit has been done. No group of
disabled people has been asked to try it, which is the next thing we would pay for.
"""),
            callout(
                "A demonstration",
                "This statement was written for an invented charity. Whoever uses the software should "
                "test their own website, with their own pictures and documents on it, and say what they "
                "found.",
            ),
        ],
    ),
]
