"""Words behind a number: what is counted, what is not, and where the noun must have come."""

COUNTED = frozenset(
    """
    people persons men women children families citizens residents inhabitants workers employees
    soldiers troops police officers teachers doctors nurses students pupils refugees migrants
    households homes houses jobs voters seats deputies members casualties victims civilians
    patients passengers tourists visitors users farmers pensioners companies firms villages
    schools hospitals beds vehicles crew staff cattle
    """.split()  # noqa: SIM905
)
"""Things that make a number of four digits a count rather than a year."""

PARTIES = frozenset(
    """
    countries nations states sides peoples neighbours neighbors economies leaders presidents
    governments parties ministers capitals republics brothers friends delegations ministries
    counterparts societies allies partners
    """.split()  # noqa: SIM905
)
"""The parties of a talk: "two countries" counts nothing."""

PAIRS = PARTIES | frozenset(
    """
    cities towns villages communities navies armies forces militaries guards services banks
    parliaments chambers courts churches faiths peoples figures numbers statements versions
    accounts reports issues things matters questions points halves camps teams rivals systems
    regions provinces banks shores coasts peninsulas languages cultures events texts pairs men women
    weeks months years days staffs
    """.split()  # noqa: SIM905
)
"""What “the two ...” counts no more than “both” does."""

NOT_COUNTED = frozenset(
    """
    does thus always perhaps towards besides across unless plus minus less versus ours theirs
    sometimes says goes comes shows means needs remains makes takes gives helps opens
    """.split()  # noqa: SIM905
)

STOPS = frozenset(
    """
    of in on at to for from by with and or but the a an that which who whom whose this these those
    since until before after during as is are was were be been will would can could shall should
    may might must has have had do does did not no per than then when where while if because under
    over into onto about against between through without within we they he she it i you our their
    his her its your my more less each every last next ago later earlier once all any some
    """.split()  # noqa: SIM905
)
