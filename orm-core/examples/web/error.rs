//! What a client is told of what went wrong.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use orm_core::{Constraint, Error};

/// What a request can fail with.
#[derive(Debug)]
pub enum WebError {
    Orm(Error),
    Json(serde_json::Error),
}

impl From<Error> for WebError {
    fn from(error: Error) -> Self {
        WebError::Orm(error)
    }
}

impl From<serde_json::Error> for WebError {
    fn from(error: serde_json::Error) -> Self {
        WebError::Json(error)
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let error = match self {
            WebError::Orm(error) => error,
            WebError::Json(error) => return unexpected(&error),
        };
        let status = match &error {
            Error::NotFound { .. } => StatusCode::NOT_FOUND,
            Error::Cursor { .. } => StatusCode::BAD_REQUEST,
            Error::Refused { constraint: Constraint::Unique | Constraint::ForeignKey, .. } => StatusCode::CONFLICT,
            Error::Refused { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            // It may go well when it is asked for again.
            error if error.is_retryable() || matches!(error, Error::TimedOut { .. }) => {
                return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "1")]).into_response();
            }
            other => return unexpected(other),
        };
        (status, message(&error)).into_response()
    }
}

/// The application's own words, not the engine's.
fn message(error: &Error) -> String {
    match error {
        Error::Refused { constraint: Constraint::Unique, model, .. } => {
            format!("`{model}`: there is such a one already")
        }
        Error::Refused { constraint: Constraint::ForeignKey, model, .. } => {
            format!("`{model}`: it is in use, or needs what is not there")
        }
        Error::Refused { model, .. } => format!("`{model}`: something is missing"),
        other => other.to_string(),
    }
}

/// Nobody outside is told; who runs it is.
fn unexpected(error: &dyn std::error::Error) -> Response {
    eprintln!("{error}");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
