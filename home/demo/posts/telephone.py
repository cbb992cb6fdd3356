from datetime import time

from home.demo.content import Post, Response, callout, document, embed, quote, text
from home.demo.days import ago

POST = Post(
    slug="ringing-when-ringing-is-the-trouble",
    title="How to ring the surgery when ringing is the trouble",
    authors=("jolanta", "ros"),
    day=ago(561),
    clock=time(14, 5),
    category="useful-things",
    tags=("telephone", "first time", "language"),
    standfirst=(
        "Eleven people in one room turned out to be afraid of the same telephone. This is what they do "
        "about it."
    ),
    lead="telephone",
    body=[
        text("""
Some weeks ago a man in our group said, very quietly, that he had not rung about his results because he
could not ring anybody. He thought he was the only one. I asked who else finds it hard to telephone, and I
put my own hand up first. There were fourteen of us. Eleven hands.

My reason is the language. My English is good when I can see a face. On the telephone it is a voice in a
tunnel, and if the voice sighs I forget the word for Wednesday. Others had other reasons. So we filled a
sheet of paper with what helps, and Ros and I tried it out by ringing each other from two ends of the
Reading Room.

## Before you ring

1. Write down one sentence, and only one: why you are ringing. *“I would like an appointment about my
   breathing.”*
2. Write your date of birth and your postcode underneath. You know them. You will not know them when asked.
3. Choose the time. At eight in the morning everybody rings. Ask once which hours are quiet, and write that
   down too.
4. Put the kettle on, so that something nice is already happening afterwards.

## While you ring

- Read the sentence out. You are allowed to read. Nobody can see.
- If you need it slower, say: *“Please could you say that again slowly, I am writing it down.”* It is always
  true.
- If you cry or get stuck, say: *“Please hold on a moment.”* They hear it every day, and they hold on.
- Standing up helps some people. Walking about helps Ros, who has pulled the telephone off the wall twice.
"""),
        quote(
            "I say “I’m not good on the phone” straight off, before hello. Nobody has ever been unkind "
            "after that. I think half of them aren’t either.",
            "Somebody at the back, who asked not to be named",
        ),
        text("""
## If you cannot ring at all

Many places have to find you another way if you ask: a letter, a form on their website, a text message, a
video call with an interpreter, or the front desk. Ask in writing, keep a copy, and ask them to put it in
your notes, so that you have to say it only once. Somebody you trust may ring for you while you sit beside
them; they will want to hear you say “yes, she may speak for me”, and then you can go back to your tea.
"""),
        callout(
            "When it cannot wait",
            "None of this is for emergencies. If somebody’s life is in danger, 999 can be reached by text "
            "message as well, but **you have to register your telephone beforehand**. Put it on today’s "
            "list.",
        ),
        document("telephone-script", "Our sheet, in large print, with room to write"),
        embed(
            "Sound: Ros and Jolanta act out a call that goes wrong, and then one that goes right (6 minutes)",
            "https://listen.example.org/fenland-peer-network/two-telephone-calls",
        ),
        text("""
The man with the results rang the next morning with the sheet in front of him. He told us on the Tuesday. He
was on hold for nineteen minutes, he said, and by the end of it he was too bored to be frightened.
"""),
    ],
    responses=(
        Response(
            31,
            "Printed this for my dad, stuck it inside the cupboard door by the phone. He has added “do "
            "NOT say sorry” in capitals at the top.",
            name="Beth",
            answers=(
                Response(
                    46,
                    "Please tell your dad this goes into the next edition. I say sorry to the machine "
                    "when it tells me I am third in the queue.",
                    by="jolanta",
                ),
            ),
        ),
        Response(
            220,
            "I’m deaf and use the relay service. You could add that to the sheet. Also that it’s all "
            "right to ring back and say “I didn’t catch any of that”.",
            name="Pauline",
            answers=(Response(238, "Added, thank you Pauline. New sheet is up above.", by="ros"),),
        ),
    ),
)
