"""What one sees: the only room that speaks Qt."""

from rostra.qt.plain_imports import restore

restore()
