"""What a frozen Rostra starts: worker processes begin here too."""

import multiprocessing
import sys

from rostra.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
