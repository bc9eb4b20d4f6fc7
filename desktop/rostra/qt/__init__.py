"""What one sees: the only room that speaks Qt."""
