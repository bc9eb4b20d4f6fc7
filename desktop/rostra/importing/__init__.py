"""How articles come in: one file a format, a frozen `Importer` record each."""
