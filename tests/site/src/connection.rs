//! A listener that lets a handler cut its own connection, which HTTP alone offers no word for.

use std::io;
use std::net::Shutdown;
use std::sync::Arc;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::net::{TcpListener, TcpStream};

/// Accepts connections and keeps, for each, a second handle to its socket.
pub(crate) struct Loopback(pub(crate) TcpListener);

/// The second handle: what a request handler gets to see of its connection.
#[derive(Clone, Debug)]
pub(crate) struct Connection(Option<Arc<std::net::TcpStream>>);

impl Connection {
    /// Ends the connection at once, in both directions, without an answer.
    pub(crate) fn cut(&self) {
        if let Some(socket) = &self.0 {
            // An error means that the other side has closed it first.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

/// The socket once for the server and once for [`Connection`].
fn twice(stream: TcpStream) -> io::Result<(TcpStream, Connection)> {
    let stream = stream.into_std()?;
    let second = stream.try_clone()?;
    Ok((TcpStream::from_std(stream)?, Connection(Some(Arc::new(second)))))
}

impl Listener for Loopback {
    type Io = TcpStream;
    type Addr = Connection;

    async fn accept(&mut self) -> (TcpStream, Connection) {
        loop {
            let (stream, _) = Listener::accept(&mut self.0).await;
            if let Ok(pair) = twice(stream) {
                return pair;
            }
        }
    }

    fn local_addr(&self) -> io::Result<Connection> {
        Ok(Connection(None))
    }
}

impl Connected<IncomingStream<'_, Loopback>> for Connection {
    fn connect_info(stream: IncomingStream<'_, Loopback>) -> Self {
        stream.remote_addr().clone()
    }
}
