"""One window an archive folder's owner: a second start raises the first."""

from __future__ import annotations

import getpass
import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from rostra.app.paths import config_folder

_WAIT = 400
_ANY_PATH = "surrogateescape"
"""A folder's name need not be UTF-8 on Linux; its bytes are handed over as they are."""


class Instance(QObject):
    """Asks whether Rostra runs already; if not, listens for those who ask later."""

    asked = Signal(str)
    """A later start wants the window, with an archive's folder or ""."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name or f"rostra-{hashlib.sha256(_owner()).hexdigest()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hand_over(self, folder: str) -> bool:
        """Tell the first window to come up; whether there was one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT):
            return False
        socket.write(folder.encode("utf-8", _ANY_PATH) + b"\n")
        socket.waitForBytesWritten(_WAIT)
        done = socket.waitForReadyRead(2 * _WAIT)
        socket.disconnectFromServer()
        return bool(done)

    def listen(self) -> bool:
        """Be the first; a socket left by a crash is taken away."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Be it no longer."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            # No closure that holds this object: it would be deleted by the end of the connection,
            # and the connection by it, both at once.
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        for socket in self._server.findChildren(QLocalSocket):
            if socket.canReadLine():
                said = bytes(socket.readLine().data()).decode("utf-8", _ANY_PATH).strip("\n")
                socket.write(b"ok\n")
                socket.flush()
                self.asked.emit(said)


def _owner() -> bytes:
    """The person, as far as the system tells, and where the settings are."""
    try:
        person = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in a container
        person = ""
    return f"{person} {config_folder()}".encode("utf-8", _ANY_PATH)
