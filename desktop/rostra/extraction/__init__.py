"""Who said what in a text: pure and picklable, text and date in, candidates out."""
