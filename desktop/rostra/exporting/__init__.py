"""How statements go out: one file a format, a frozen `Exporter` record each."""
