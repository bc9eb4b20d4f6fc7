"""How statements are found: Whoosh, its codec, facet columns, and a reference backend."""
