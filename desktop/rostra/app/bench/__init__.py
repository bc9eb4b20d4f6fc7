"""Measurements that a person can repeat: `rostra bench`."""
