"""Rostra: a desktop archive of what leaders said."""

from rostra.version import __version__

__all__ = ["__version__"]
