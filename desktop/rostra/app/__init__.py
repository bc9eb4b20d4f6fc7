"""What one can do: plain synchronous use cases, and the composition root."""
