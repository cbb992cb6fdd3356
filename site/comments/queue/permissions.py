MODERATE = "comments.change_pagecomment"


def may_moderate(user):
    return user.has_perm(MODERATE)
