"""The command line, over `rostra.app`."""
