"""The posts, oldest first: a later one may point back at an earlier one."""

from home.demo.posts import (
    a_thousand,
    chair,
    first_tuesday,
    kettle,
    lane_three,
    loneliness,
    plot_14,
    shoe,
    telephone,
    the_word,
    two_miles,
    your_words,
)

POSTS = [
    module.POST
    for module in (
        kettle,
        plot_14,
        telephone,
        chair,
        shoe,
        lane_three,
        your_words,
        the_word,
        a_thousand,
        first_tuesday,
        two_miles,
        loneliness,
    )
]
