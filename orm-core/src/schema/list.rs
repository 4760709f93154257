//! Lists of models: what a schema is made of.

use crate::model::Model;
use crate::schema::ModelMeta;

/// Models: one, or a tuple of up to 32 models or tuples of them.
pub trait ModelList {
    /// Their descriptions.
    const MODELS: Models;
}

/// The descriptions of a list, in the shape of its tuples.
#[derive(Debug, Clone, Copy)]
pub enum Models {
    /// One model.
    One(&'static ModelMeta),
    /// The models of a tuple's fields.
    Of(&'static [Models]),
}

impl<M: Model> ModelList for M {
    const MODELS: Models = Models::One(M::META);
}

macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first: ModelList, $($rest: ModelList),*> ModelList for ($first, $($rest,)*) {
            const MODELS: Models = Models::Of(&[$first::MODELS, $($rest::MODELS),*]);
        }
        tuples!($($rest)*);
    };
}

tuples!(A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A1 B1 C1 D1 E1 F1);

impl Models {
    /// All of them, in order.
    pub(crate) fn metas(self) -> Vec<&'static ModelMeta> {
        match self {
            Models::One(meta) => vec![meta],
            Models::Of(parts) => parts.iter().flat_map(|part| part.metas()).collect(),
        }
    }
}
