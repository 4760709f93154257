//! What `tracing` is told, for tests that say what that is.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// The events of this target in `body`, each as its fields: `name=value name=value`. Before, `warm_up` meets the event:
/// another test's thread, which collects nothing, may have been the first and be noting so just now.
pub fn told(target: &'static str, warm_up: impl FnOnce(), body: impl FnOnce()) -> Vec<String> {
    let collector = Arc::new(Collector { target, events: Mutex::default() });
    tracing::subscriber::with_default(Arc::clone(&collector), || {
        warm_up();
        tracing::callsite::rebuild_interest_cache();
        collector.events.lock().unwrap().clear();
        body();
    });
    std::mem::take(&mut collector.events.lock().unwrap())
}

struct Collector {
    target: &'static str,
    events: Mutex<Vec<String>>,
}

struct Fields(Vec<String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push(format!("{field}={value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push(format!("{field}={value:?}"));
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == self.target
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(Vec::new());
        event.record(&mut fields);
        self.events.lock().unwrap().push(fields.0.join(" "));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
