"""What a statement, person, article, collection and query are.

Frozen dataclasses and rules.  No input or output, no Qt, no SQL: every other
room imports this one, and it imports none of them.
"""
