"""The version of Rostra, read by the build and shown in the About box."""

__version__ = "0.1.0"
