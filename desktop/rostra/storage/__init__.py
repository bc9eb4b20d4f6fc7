"""Where the record is kept: the only room that speaks SQL."""
