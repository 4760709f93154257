//! One child, several kinds of parent: a `BelongsTo` with `one_of`.

use orm_core::prelude::*;
use orm_core::{Collection, Constraint, Error};

use crate::backends::{Fresh, on_each_backend};

#[derive(Polymorphic)]
pub enum Subject {
    Post(Post),
    Photo(Photo),
    Video(Video),
}

#[derive(Model)]
#[model(table = "subject_posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[relationship(back_populates = "subject", order_by = "id")]
    pub comments: HasMany<Comment>,
}

#[derive(Model)]
#[model(table = "subject_photos")]
pub struct Photo {
    #[column(primary_key)]
    pub id: i64,
    pub file: String,
    #[relationship(back_populates = "subject", order_by = "id")]
    pub comments: HasMany<Comment>,
}

#[derive(Model)]
#[model(table = "subject_videos")]
pub struct Video {
    #[column(primary_key)]
    pub code: String,
    #[relationship(back_populates = "subject", order_by = "id")]
    pub comments: HasMany<Comment>,
}

#[derive(Model)]
#[model(table = "subject_comments")]
pub struct Comment {
    #[column(primary_key)]
    pub id: i64,
    pub body: String,
    #[column(foreign_key = Post::id)]
    pub post_id: Option<i64>,
    #[column(foreign_key = Photo::id, on_delete = "cascade")]
    pub photo_id: Option<i64>,
    #[column(foreign_key = Video::code)]
    pub video_code: Option<String>,
    #[relationship(one_of(post_id, photo_id, video_code), back_populates = "comments")]
    pub subject: BelongsTo<Subject>,
}

/// A badge of one of several, or of none; at most one each.
#[derive(Polymorphic)]
pub enum Wearer {
    Player(Player),
    Referee(Referee),
}

#[derive(Model)]
#[model(table = "wearer_players")]
pub struct Player {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(table = "wearer_referees")]
pub struct Referee {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Model)]
#[model(table = "wearer_badges")]
pub struct Badge {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key = Player::id, unique)]
    pub player_id: Option<i64>,
    #[column(foreign_key = Referee::id, unique, on_delete = "set null")]
    pub referee_id: Option<i64>,
    #[relationship(one_of(player_id, referee_id), backref = "badge")]
    pub wearer: BelongsTo<Option<Wearer>>,
}

const SUBJECTS: Schema = Schema::of::<(Post, Photo, Video, Comment)>();
const WEARERS: Schema = Schema::of::<(Player, Referee, Badge)>();

fn bodies<K>(comments: Collection<'_, Comment, K>) -> Vec<String> {
    comments.iter().map(|comment| comment.body.clone()).collect()
}

fn keys(comment: &Comment) -> (Option<i64>, Option<i64>, Option<&str>) {
    (comment.post_id, comment.photo_id, comment.video_code.as_deref())
}

on_each_backend!(
    what_was_loaded_is_read_without_the_session,
    what_may_be_none_is_an_option,
    a_child_belongs_to_one_of_several,
    it_moves_between_models,
    it_is_loaded_in_one_statement_a_model,
    eager_and_conditions,
    drafts_of_a_parent_go_first,
    the_database_checks_that_one_is_set,
    what_is_not_one_is_an_error,
    none_or_one,
    a_taken_place_is_left_first,
    deleting_a_parent,
    rollback_restores_both_collections,
);

fn a_child_belongs_to_one_of_several(db: Database) {
    SUBJECTS.create(&db).unwrap();
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("On walking")).unwrap();
    let photo = s.insert(Photo::draft().file("a.png")).unwrap();
    let comment = s.insert(Comment::draft().body("Yes").subject(post)).unwrap();
    assert_eq!(keys(&comment), (Some(post.id), None, None));
    assert_eq!(comment.subject(&s).unwrap(), SubjectEntity::Post(post));
    match comment.subject(&s).unwrap() {
        SubjectEntity::Post(post) => assert_eq!(post.title, "On walking"),
        SubjectEntity::Photo(_) | SubjectEntity::Video(_) => panic!("it is about a post"),
    }
    let second = photo.comments(&s).unwrap().create(Comment::draft().body("Nice")).unwrap();
    assert_eq!(keys(&second), (None, Some(photo.id), None));
    assert_eq!(second.subject(&s).unwrap(), photo.into());
    assert_eq!(bodies(post.comments(&s).unwrap()), ["Yes"]);
    assert_eq!(bodies(photo.comments(&s).unwrap()), ["Nice"]);
    // As its column too.
    let third = s.insert(Comment::draft().body("Also").post_id(post)).unwrap();
    assert_eq!(third.subject(&s).unwrap(), SubjectEntity::Post(post));
    let fourth = s.insert(Comment::draft().body("Again").subject(third.subject(&s).unwrap())).unwrap();
    assert_eq!(bodies(post.comments(&s).unwrap()), ["Yes", "Also", "Again"]);
    assert_eq!(fourth.post_id, Some(post.id));
    s.commit().unwrap();
    // From the rows.
    let s = db.session().unwrap();
    let comments = s.query::<Comment>().order_by(Comment::ID.asc()).all().unwrap();
    let found: Vec<_> = comments.iter().map(|comment| keys(comment)).collect();
    let (post, photo) = (Some(1), Some(1));
    assert_eq!(found, [(post, None, None), (None, photo, None), (post, None, None), (post, None, None)],);
}

fn it_moves_between_models(db: Database) {
    SUBJECTS.create(&db).unwrap();
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("p")).unwrap();
    let photo = s.insert(Photo::draft().file("f")).unwrap();
    let video = s
        .insert(Video::draft().code("v").comments([Comment::draft().body("one"), Comment::draft().body("two")]))
        .unwrap();
    let (posts, photos, videos) =
        (post.comments(&s).unwrap(), photo.comments(&s).unwrap(), video.comments(&s).unwrap());
    let one = videos.first().unwrap();

    let before = s.statements().len();
    one.set_subject(&s, post).unwrap();
    assert_eq!(s.statements().len() - before, 1, "one statement sets the one key and clears the other");
    assert_eq!(keys(&one), (Some(post.id), None, None));
    assert_eq!((bodies(posts), bodies(photos), bodies(videos)), (vec!["one".into()], vec![], vec!["two".into()]));

    // Through a collection.
    photos.add(one).unwrap();
    assert_eq!(keys(&one), (None, Some(photo.id), None));
    assert_eq!((bodies(posts), bodies(photos), bodies(videos)), (vec![], vec!["one".into()], vec!["two".into()]));
    assert_eq!(one.subject(&s).unwrap(), SubjectEntity::Photo(photo));

    // By the columns.
    s.update(one, |row| (row.photo_id, row.video_code) = (None, Some("v".into()))).unwrap();
    assert_eq!((bodies(photos), bodies(video.comments(&s).unwrap())), (vec![], vec!["one".into(), "two".into()]));
    assert_eq!(one.subject(&s).unwrap(), video.into());

    // Nothing to write.
    let before = s.statements().len();
    one.set_subject(&s, video).unwrap();
    assert_eq!(s.statements().len(), before);
    s.commit().unwrap();

    let s = db.session().unwrap();
    let all = s.query::<Comment>().order_by(Comment::ID.asc()).all().unwrap();
    assert_eq!(all.iter().map(|comment| keys(comment)).collect::<Vec<_>>(), [(None, None, Some("v")); 2]);
}

fn it_is_loaded_in_one_statement_a_model(db: Database) {
    SUBJECTS.create(&db).unwrap();
    fill(&db);
    let s = db.session().unwrap();
    let comments = s.query::<Comment>().order_by(Comment::ID.asc()).all().unwrap();
    let before = s.statements().len();
    let mut seen = Vec::new();
    for comment in &comments {
        seen.push(match comment.subject(&s).unwrap() {
            SubjectEntity::Post(post) => post.title.clone(),
            SubjectEntity::Photo(photo) => photo.file.clone(),
            SubjectEntity::Video(video) => video.code.clone(),
        });
    }
    assert_eq!(seen, ["p0", "p1", "p2", "f0", "f1", "f2", "v0", "v1", "v2"]);
    assert_eq!(s.statements().len() - before, 3, "one for each model");
    // The other side, one for each model too.
    let before = s.statements().len();
    for post in s.query::<Post>().all().unwrap() {
        assert_eq!(post.comments(&s).unwrap().len(), 1);
        assert_eq!(post.comments(&s).unwrap().first().unwrap().subject(&s).unwrap(), post.into());
    }
    assert_eq!(s.statements().len() - before, 2);
}

fn fill(db: &Database) {
    let filled: Result<(), Error> = db.transaction(|s| {
        let comment = || Comment::draft().body("c");
        for at in 0..3 {
            s.insert(Post::draft().title(format!("p{at}")).comments([comment()]))?;
        }
        for at in 0..3 {
            s.insert(Photo::draft().file(format!("f{at}")).comments([comment()]))?;
        }
        for at in 0..3 {
            s.insert(Video::draft().code(format!("v{at}")).comments([comment()]))?;
        }
        Ok(())
    });
    filled.unwrap();
}

fn eager_and_conditions(db: Database) {
    SUBJECTS.create(&db).unwrap();
    fill(&db);
    let s = db.session().unwrap();
    let comments = s.query::<Comment>().with(Comment::SUBJECT).order_by(Comment::ID.asc()).all().unwrap();
    let before = s.statements().len();
    for comment in &comments {
        comment.subject(&s).unwrap();
    }
    assert_eq!(s.statements().len(), before, "all is loaded");

    let of_post = s.query::<Comment>().filter(Comment::SUBJECT.is_type::<Post>()).count().unwrap();
    let of_video = s.query::<Comment>().filter(!Comment::SUBJECT.is_type::<Video>()).count().unwrap();
    assert_eq!((of_post, of_video), (3, 6));
    let about = Comment::SUBJECT.of_type::<Photo>();
    let found = s.query::<Comment>().filter(about.has(Photo::FILE.eq("f1"))).one().unwrap();
    assert_eq!(found, comments[4]);
    let titles = s
        .query::<Comment>()
        .order_by(Comment::ID.asc())
        .select(Comment::SUBJECT.of_type::<Post>().path(Post::TITLE))
        .all()
        .unwrap();
    assert_eq!(titles[..4], [Some("p0".to_owned()), Some("p1".into()), Some("p2".into()), None]);
    let none = s.query::<Photo>().filter(Photo::COMMENTS.none(Comment::BODY.eq("c"))).count().unwrap();
    assert_eq!(none, 0);
    drop(s);
    // Of one model only.
    let s = db.session().unwrap();
    s.query::<Comment>().with(Comment::SUBJECT.of_type::<Post>().with(Post::COMMENTS)).all().unwrap();
    assert_eq!(s.statements().len(), 3);
}

fn what_was_loaded_is_read_without_the_session(db: Database) {
    SUBJECTS.create(&db).unwrap();
    fill(&db);
    let s = db.session().unwrap();
    let comments = s.query::<Comment>().order_by(Comment::ID).load(Comment::SUBJECT).all().unwrap();
    let before = s.statements().len();
    assert_eq!(before, 4, "{}", s.statements());
    for comment in &comments {
        assert_eq!(*comment.loaded(Comment::SUBJECT), comment.subject(&s).unwrap());
    }
    let SubjectEntity::Photo(photo) = comments[4].loaded(Comment::SUBJECT) else { panic!("it is about a photo") };
    assert_eq!(photo.file, "f1");

    // What is held already.
    let held: Vec<_> = s.query::<Comment>().order_by(Comment::ID).all().unwrap();
    let loaded = s.load(&held, Comment::SUBJECT).unwrap();
    assert_eq!(loaded[4].loaded(Comment::SUBJECT), comments[4].loaded(Comment::SUBJECT));
    assert_eq!(s.load(&held, (Comment::SUBJECT, Comment::SUBJECT.of_type::<Post>())).unwrap().len(), held.len());

    // Further on, and beside others.
    let comment_of = Post::COMMENTS.with(Comment::SUBJECT).with(Comment::SUBJECT.of_type::<Video>());
    let posts = s.query::<Post>().order_by(Post::ID).load(comment_of).all().unwrap();
    let back = posts[0].loaded(Post::COMMENTS)[0].loaded(Comment::SUBJECT);
    assert_eq!(*back, SubjectEntity::Post(*posts[0]));
    let video = posts[0].loaded(Post::COMMENTS)[0].loaded(Comment::SUBJECT.of_type::<Video>());
    assert!(video.is_none());
}

fn what_may_be_none_is_an_option(db: Database) {
    WEARERS.create(&db).unwrap();
    let s = db.session().unwrap();
    let player = s.insert(Player::draft()).unwrap();
    s.insert(Badge::draft().wearer(player)).unwrap();
    s.insert(Badge::draft()).unwrap();
    let badges = s.query::<Badge>().order_by(Badge::ID).load(Badge::WEARER).all().unwrap();
    let wearers: Vec<_> = badges.iter().map(|badge| badge.loaded(Badge::WEARER).copied()).collect();
    assert_eq!(wearers, [Some(WearerEntity::Player(player)), None]);
}

fn drafts_of_a_parent_go_first(db: Database) {
    SUBJECTS.create(&db).unwrap();
    let s = db.session().unwrap();
    let comment = s.insert(Comment::draft().body("new").subject(Photo::draft().file("new.png"))).unwrap();
    let SubjectEntity::Photo(photo) = comment.subject(&s).unwrap() else { panic!("it is about a photo") };
    assert_eq!(photo.file, "new.png");
    assert_eq!(bodies(photo.comments(&s).unwrap()), ["new"]);
    let shared = orm_core::Shared::new(Post::draft().title("shared"));
    let both = s
        .insert_all([Comment::draft().body("a").subject(shared.clone()), Comment::draft().body("b").subject(shared)])
        .unwrap();
    assert_eq!(both[0].subject(&s).unwrap(), both[1].subject(&s).unwrap());
    assert_eq!(s.query::<Post>().count().unwrap(), 1);
}

fn the_database_checks_that_one_is_set(db: Database) {
    SUBJECTS.create(&db).unwrap();
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("p")).unwrap();
    s.insert(Photo::draft().file("f")).unwrap();
    let comment = s.insert(Comment::draft().body("c").subject(post)).unwrap();
    let none = s.update(comment, |row| row.post_id = None);
    assert!(matches!(none, Err(Error::Refused { constraint: Constraint::Check, .. })), "{none:?}");
    let both = s.savepoint(|| s.update(comment, |row| row.photo_id = Some(1)));
    assert!(matches!(both, Err(Error::Refused { constraint: Constraint::Check, .. } | Error::Aborted)), "{both:?}");
    assert_eq!(keys(&comment), (Some(post.id), None, None));
}

fn what_is_not_one_is_an_error(fresh: Fresh) {
    let db = fresh.open("");
    SUBJECTS.create(&db).unwrap();
    // A table that somebody else made, without the check.
    fresh.plain("DROP TABLE subject_comments");
    let columns =
        "id BIGINT PRIMARY KEY, body VARCHAR(99) NOT NULL, post_id BIGINT, photo_id BIGINT, video_code VARCHAR(99)";
    fresh.plain(&format!("CREATE TABLE subject_comments ({columns})"));
    fresh.plain(
        "INSERT INTO subject_comments (id, body, post_id, photo_id) VALUES (1, 'x', NULL, NULL), (2, 'y', 1, 1)",
    );
    let s = db.session().unwrap();
    for (key, found) in [(1, 0), (2, 2)] {
        let loading = s.query::<Comment>().filter(Comment::ID.eq(key)).load(Comment::SUBJECT).all().map(drop);
        assert!(matches!(loading, Err(Error::OneOf { found: it, .. }) if it == found), "{loading:?}");
        let comment = s.one::<Comment>(key).unwrap();
        let error = comment.subject(&s).unwrap_err();
        assert!(
            matches!(error, Error::OneOf { model: "Comment", relationship: "subject", found: it, .. } if it == found)
        );
        assert_eq!(
            error.to_string(),
            format!(
                "`Comment::subject` of the row with key {key} is over one of several foreign keys, of which {found} are set"
            ),
        );
    }
}

fn none_or_one(db: Database) {
    WEARERS.create(&db).unwrap();
    let s = db.session().unwrap();
    let badge = s.insert(Badge::draft()).unwrap();
    assert_eq!(badge.wearer(&s).unwrap(), None);
    let player = s.insert(Player::draft()).unwrap();
    assert_eq!(player.badge(&s).unwrap(), None);
    badge.set_wearer(&s, player).unwrap();
    assert_eq!(badge.wearer(&s).unwrap(), Some(WearerEntity::Player(player)));
    assert_eq!(player.badge(&s).unwrap(), Some(badge));
    let referee = s.insert(Referee::draft()).unwrap();
    badge.set_wearer(&s, Some(WearerEntity::from(referee))).unwrap();
    assert_eq!((player.badge(&s).unwrap(), referee.badge(&s).unwrap()), (None, Some(badge)));
    badge.set_wearer(&s, None).unwrap();
    assert_eq!((badge.wearer(&s).unwrap(), player.badge(&s).unwrap(), referee.badge(&s).unwrap()), (None, None, None));
    badge.set_wearer(&s, None).unwrap();
    assert_eq!((badge.player_id, badge.referee_id), (None, None));
    let worn = s.insert(Badge::draft().wearer(Player::draft())).unwrap();
    assert!(matches!(worn.wearer(&s).unwrap(), Some(WearerEntity::Player(_))));
}

fn a_taken_place_is_left_first(db: Database) {
    WEARERS.create(&db).unwrap();
    let s = db.session().unwrap();
    let player = s.insert(Player::draft()).unwrap();
    let referee = s.insert(Referee::draft()).unwrap();
    let first = s.insert(Badge::draft().wearer(player)).unwrap();
    let second = s.insert(Badge::draft().wearer(referee)).unwrap();
    second.set_wearer(&s, player).unwrap();
    assert_eq!((first.wearer(&s).unwrap(), second.wearer(&s).unwrap()), (None, Some(player.into())));
    assert_eq!((player.badge(&s).unwrap(), referee.badge(&s).unwrap()), (Some(second), None));
}

fn deleting_a_parent(db: Database) {
    SUBJECTS.create(&db).unwrap();
    WEARERS.create(&db).unwrap();
    let s = db.session().unwrap();
    let photo = s.insert(Photo::draft().file("f").comments([Comment::draft().body("c")])).unwrap();
    let comment = photo.comments(&s).unwrap().first().unwrap();
    s.delete(photo).unwrap();
    assert!(matches!(comment.subject(&s), Err(Error::Deleted { .. })));
    assert_eq!(s.query::<Comment>().count().unwrap(), 0);
    let referee = s.insert(Referee::draft()).unwrap();
    let badge = s.insert(Badge::draft().wearer(referee)).unwrap();
    s.delete(referee).unwrap();
    assert_eq!(badge.wearer(&s).unwrap(), None);
    // One that has comments and doesn't cascade.
    let post = s.insert(Post::draft().title("p").comments([Comment::draft().body("c")])).unwrap();
    let refused = s.savepoint(|| s.delete(post));
    assert!(matches!(refused, Err(Error::Restricted { model: "Post", by: "Comment", rows: 1, .. })), "{refused:?}");
    assert_eq!(bodies(post.comments(&s).unwrap()), ["c"]);
}

fn rollback_restores_both_collections(db: Database) {
    SUBJECTS.create(&db).unwrap();
    let s = db.session().unwrap();
    let post = s.insert(Post::draft().title("p").comments([Comment::draft().body("c")])).unwrap();
    let photo = s.insert(Photo::draft().file("f")).unwrap();
    let (posts, photos) = (post.comments(&s).unwrap(), photo.comments(&s).unwrap());
    let comment = posts.first().unwrap();
    let failed: Result<(), Error> = s.savepoint(|| {
        comment.set_subject(&s, photo)?;
        assert_eq!((posts.len(), photos.len()), (0, 1));
        Err(Error::Aborted)
    });
    assert!(failed.is_err());
    assert_eq!((bodies(posts), bodies(photos)), (vec!["c".to_owned()], vec![]));
    assert_eq!(comment.subject(&s).unwrap(), SubjectEntity::Post(post));
    assert_eq!(keys(&comment), (Some(post.id), None, None));
}
