//! Models from a macro that is given every value of their attributes.

use orm_core::prelude::*;

use crate::backends::on_each_backend;

on_each_backend!(values_may_come_from_where_a_macro_is_called);

pub mod reexport {
    pub use orm_core;
}

macro_rules! gallery {
    (
        $vis:vis
        models: $painter:ident $painting:ident $colour:ident $photo:ident $subject:ident $summary:ident
        types: $key:ty, $text:ty, $many:ty, $of:path;
        fields: $id:ident $name:ident $painter_id:ident $place:ident $year:ident $paintings:ident
        names: $table:literal $column:literal $reverse:literal $set_null:literal $order:literal $cascade:literal $lazy:literal
        tables: $links:literal $others:expr, $pairs:literal
        defaults: $default:literal $negative:literal $real:expr, $sql:literal $said:expr;
        conditions: $references:path, $via:path, $position:path, $condition:expr, $step:path, $keyed_by:expr, $selected:expr, $count:expr
    ) => {
        #[derive($crate::fragments::reexport::orm_core::Model, Debug)]
        #[model(table = $table, crate = $crate::fragments::reexport::orm_core, unique($name, born), index(born, $name))]
        $vis struct $painter {
            #[column(primary_key, name = $column)]
            $id: $key,
            $name: $text,
            #[column(default = $default)]
            born: i32,
            #[column(default = $negative)]
            below: i32,
            #[column(default = -$real)]
            real: f64,
            #[column(default = sql($sql))]
            worth: i64,
            #[column(default = $said)]
            said: String,
            #[relationship(backref = $reverse, foreign_key = $via, position = $position, cascade = $cascade)]
            $paintings: HasMany<$painting>,
            #[relationship(foreign_key = $via, where = $condition, order_by = $order)]
            late: $many,
            #[relationship(through = $paintings.colours)]
            colours: HasMany<$colour>,
            #[relationship(through = [$step, $painting::COLOURS])]
            same_colours: HasMany<$colour>,
            #[relationship(secondary = $pairs, foreign_key = $painter_id, target_key = other_id, symmetric)]
            friends: ManyToMany<$painter>,
        }

        #[derive($crate::fragments::reexport::orm_core::Model, Debug)]
        #[model(crate = $crate::fragments::reexport::orm_core)]
        $vis struct $painting {
            #[column(primary_key)]
            $id: $key,
            #[column(foreign_key = $painter::$id)]
            $painter_id: Option<$key>,
            $place: i32,
            $year: i32,
            #[column(foreign_key = $references, on_delete = $set_null, on_update = $set_null)]
            copied_by: Option<$key>,
            #[relationship(secondary = $links, backref(name = "paintings", order_by = $order, lazy = $lazy), keyed_by = $keyed_by)]
            colours: ManyToMany<$colour>,
            #[relationship(secondary = $others, order_by = "name desc")]
            other_colours: ManyToMany<$colour>,
            #[relationship(foreign_key = copied_by, lazy = $lazy)]
            copyist: BelongsTo<Option<$painter>>,
        }

        #[derive($crate::fragments::reexport::orm_core::Model, Debug)]
        #[model(crate = $crate::fragments::reexport::orm_core)]
        $vis struct $colour {
            #[column(primary_key)]
            $id: $key,
            #[column(unique)]
            $name: $text,
        }

        #[derive($crate::fragments::reexport::orm_core::Model, Debug)]
        #[model(crate = $crate::fragments::reexport::orm_core)]
        $vis struct $photo {
            #[column(primary_key)]
            $id: $key,
            #[column(foreign_key = $references)]
            $painter_id: Option<$key>,
            #[column(foreign_key = $painting::$id)]
            $place: Option<$key>,
            #[relationship(one_of($painter_id, $place))]
            of: BelongsTo<Option<$subject>>,
        }

        #[derive($crate::fragments::reexport::orm_core::Polymorphic)]
        #[polymorphic(crate = $crate::fragments::reexport::orm_core)]
        $vis enum $subject {
            $painter($painter),
            $painting($painting),
        }

        #[derive($crate::fragments::reexport::orm_core::Projection, Debug, PartialEq)]
        #[projection(of = $of, crate = $crate::fragments::reexport::orm_core)]
        $vis struct $summary {
            $name: $text,
            #[projection(value = $selected)]
            born: i32,
            #[projection(value = $count)]
            $paintings: i64,
        }
    };
}

gallery! {
    pub(crate)
    models: Painter Painting Colour Photo Subject Summary
    types: i64, String, HasMany<Painting>, Painter;
    fields: id name painter_id place year works
    names: "fragment_painters" "key" "painter" "set null" "year desc" "all, delete-orphan" "select"
    tables: "fragment_links" "fragment_others", "fragment_friends"
    defaults: 1900 -5 2.5, "40 + 2" "nothing";
    conditions: Painter::id, Painting::painter_id, Painting::place, Painting::YEAR.gt(2000), Painter::WORKS, Colour::name, Painter::BORN,
        Painter::WORKS.count()
}

fn values_may_come_from_where_a_macro_is_called(db: Database) {
    Schema::of::<(Painter, Painting, Colour, Photo)>().create(&db).unwrap();
    let s = db.session().unwrap();
    let [red, blue] = ["red", "blue"].map(|name| s.insert(Colour::draft().name(name)).unwrap());
    let works = [Painting::draft().year(1999).colours([red]), Painting::draft().year(2001).colours([red, blue])];
    let ida = s.insert(Painter::draft().name("Ida").works(works)).unwrap();
    assert_eq!((ida.born, ida.below, ida.real, ida.worth, ida.said.as_str()), (1900, -5, -2.5, 42, "nothing"));
    let works = ida.works(&s).unwrap().to_vec();
    assert_eq!(works.iter().map(|work| (work.place, work.year)).collect::<Vec<_>>(), [(0, 1999), (1, 2001)]);
    assert_eq!(ida.late(&s).unwrap().to_vec(), [works[1]]);
    assert_eq!((ida.colours(&s).unwrap().len(), ida.same_colours(&s).unwrap().len()), (2, 2));
    assert_eq!(works[1].colours(&s).unwrap().get_by("blue"), Some(blue));
    assert_eq!(red.paintings(&s).unwrap().to_vec(), [works[1], works[0]]);
    assert_eq!((works[0].painter(&s).unwrap(), works[0].copyist(&s).unwrap()), (Some(ida), None));
    let photo = s.insert(Photo::draft().of(works[0])).unwrap();
    assert!(matches!(photo.of(&s).unwrap(), Some(SubjectEntity::Painting(of)) if of == works[0]));
    let summary = Summary { name: "Ida".to_owned(), born: 1900, works: 2 };
    assert_eq!(s.query::<Painter>().select_as::<Summary>().all().unwrap(), [summary]);
}
