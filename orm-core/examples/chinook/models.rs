//! The eleven tables of Chinook, under the names that they have there.

use chrono::NaiveDateTime;
use orm_core::prelude::*;
use rust_decimal::Decimal;

#[derive(Model, Debug)]
#[model(table = "Artist")]
pub struct Artist {
    #[column(primary_key, name = "ArtistId")]
    pub id: i64,
    #[column(name = "Name")]
    pub name: Option<String>,
    #[relationship(back_populates = "artist", order_by = "title, id")]
    pub albums: HasMany<Album>,
}

#[derive(Model, Debug)]
#[model(table = "Album")]
pub struct Album {
    #[column(primary_key, name = "AlbumId")]
    pub id: i64,
    #[column(name = "Title")]
    pub title: String,
    #[column(name = "ArtistId", foreign_key = Artist::id)]
    pub artist_id: i64,
    #[relationship(back_populates = "albums")]
    pub artist: BelongsTo<Artist>,
    /// In the order of the record.
    #[relationship(backref = "album", order_by = "id")]
    pub tracks: HasMany<Track>,
}

#[derive(Model, Debug)]
#[model(table = "Genre")]
pub struct Genre {
    #[column(primary_key, name = "GenreId")]
    pub id: i64,
    #[column(name = "Name")]
    pub name: Option<String>,
}

#[derive(Model, Debug)]
#[model(table = "MediaType")]
pub struct MediaType {
    #[column(primary_key, name = "MediaTypeId")]
    pub id: i64,
    #[column(name = "Name")]
    pub name: Option<String>,
}

#[derive(Model, Debug)]
#[model(table = "Track")]
pub struct Track {
    #[column(primary_key, name = "TrackId")]
    pub id: i64,
    #[column(name = "Name")]
    pub name: String,
    #[column(name = "AlbumId", foreign_key = Album::id)]
    pub album_id: Option<i64>,
    #[column(name = "MediaTypeId", foreign_key = MediaType::id)]
    pub media_type_id: i64,
    #[column(name = "GenreId", foreign_key = Genre::id)]
    pub genre_id: Option<i64>,
    #[column(name = "Composer")]
    pub composer: Option<String>,
    #[column(name = "Milliseconds")]
    pub milliseconds: i64,
    #[column(name = "Bytes")]
    pub bytes: Option<i64>,
    #[column(name = "UnitPrice")]
    pub unit_price: Decimal,
    #[relationship(backref = "tracks")]
    pub media_type: BelongsTo<MediaType>,
    #[relationship(backref = "tracks")]
    pub genre: BelongsTo<Option<Genre>>,
}

#[derive(Model, Debug)]
#[model(table = "Playlist")]
pub struct Playlist {
    #[column(primary_key, name = "PlaylistId")]
    pub id: i64,
    #[column(name = "Name")]
    pub name: Option<String>,
    #[relationship(back_populates = "playlist", order_by = "track_id")]
    pub entries: HasMany<PlaylistTrack>,
}

/// A track's place in a playlist.
#[derive(Model, Debug)]
#[model(table = "PlaylistTrack")]
pub struct PlaylistTrack {
    #[column(primary_key, name = "PlaylistId", foreign_key = Playlist::id)]
    pub playlist_id: i64,
    #[column(primary_key, name = "TrackId", foreign_key = Track::id)]
    pub track_id: i64,
    #[relationship(back_populates = "entries")]
    pub playlist: BelongsTo<Playlist>,
    #[relationship(backref(name = "playlist_entries", order_by = "playlist_id"))]
    pub track: BelongsTo<Track>,
}

#[derive(Model, Debug)]
#[model(table = "Employee")]
pub struct Employee {
    #[column(primary_key, name = "EmployeeId")]
    pub id: i64,
    #[column(name = "LastName")]
    pub last_name: String,
    #[column(name = "FirstName")]
    pub first_name: String,
    #[column(name = "Title")]
    pub title: Option<String>,
    #[column(name = "ReportsTo", foreign_key = Employee::id)]
    pub reports_to: Option<i64>,
    #[column(name = "BirthDate")]
    pub birth_date: Option<NaiveDateTime>,
    #[column(name = "HireDate")]
    pub hire_date: Option<NaiveDateTime>,
    #[column(name = "Address")]
    pub address: Option<String>,
    #[column(name = "City")]
    pub city: Option<String>,
    #[column(name = "State")]
    pub state: Option<String>,
    #[column(name = "Country")]
    pub country: Option<String>,
    #[column(name = "PostalCode")]
    pub postal_code: Option<String>,
    #[column(name = "Phone")]
    pub phone: Option<String>,
    #[column(name = "Fax")]
    pub fax: Option<String>,
    #[column(name = "Email")]
    pub email: Option<String>,
    #[relationship(back_populates = "reports")]
    pub manager: BelongsTo<Option<Employee>>,
    /// Those whose manager this is.
    #[relationship(back_populates = "manager", order_by = "id")]
    pub reports: HasMany<Employee>,
}

#[derive(Model, Debug)]
#[model(table = "Customer")]
pub struct Customer {
    #[column(primary_key, name = "CustomerId")]
    pub id: i64,
    #[column(name = "FirstName")]
    pub first_name: String,
    #[column(name = "LastName")]
    pub last_name: String,
    #[column(name = "Company")]
    pub company: Option<String>,
    #[column(name = "Address")]
    pub address: Option<String>,
    #[column(name = "City")]
    pub city: Option<String>,
    #[column(name = "State")]
    pub state: Option<String>,
    #[column(name = "Country")]
    pub country: Option<String>,
    #[column(name = "PostalCode")]
    pub postal_code: Option<String>,
    #[column(name = "Phone")]
    pub phone: Option<String>,
    #[column(name = "Fax")]
    pub fax: Option<String>,
    #[column(name = "Email")]
    pub email: String,
    #[column(name = "SupportRepId", foreign_key = Employee::id)]
    pub support_rep_id: Option<i64>,
    #[relationship(backref(name = "customers", order_by = "id"))]
    pub support_rep: BelongsTo<Option<Employee>>,
    #[relationship(backref = "customer", order_by = "invoice_date, id")]
    pub invoices: HasMany<Invoice>,
}

#[derive(Model, Debug)]
#[model(table = "Invoice")]
pub struct Invoice {
    #[column(primary_key, name = "InvoiceId")]
    pub id: i64,
    #[column(name = "CustomerId", foreign_key = Customer::id)]
    pub customer_id: i64,
    #[column(name = "InvoiceDate")]
    pub invoice_date: NaiveDateTime,
    #[column(name = "BillingAddress")]
    pub billing_address: Option<String>,
    #[column(name = "BillingCity")]
    pub billing_city: Option<String>,
    #[column(name = "BillingState")]
    pub billing_state: Option<String>,
    #[column(name = "BillingCountry")]
    pub billing_country: Option<String>,
    #[column(name = "BillingPostalCode")]
    pub billing_postal_code: Option<String>,
    #[column(name = "Total")]
    pub total: Decimal,
    #[relationship(back_populates = "invoice", order_by = "id")]
    pub lines: HasMany<InvoiceLine>,
}

#[derive(Model, Debug)]
#[model(table = "InvoiceLine")]
pub struct InvoiceLine {
    #[column(primary_key, name = "InvoiceLineId")]
    pub id: i64,
    #[column(name = "InvoiceId", foreign_key = Invoice::id)]
    pub invoice_id: i64,
    #[column(name = "TrackId", foreign_key = Track::id)]
    pub track_id: i64,
    #[column(name = "UnitPrice")]
    pub unit_price: Decimal,
    #[column(name = "Quantity")]
    pub quantity: i64,
    #[relationship(back_populates = "lines")]
    pub invoice: BelongsTo<Invoice>,
    #[relationship(backref(name = "invoice_lines", order_by = "id"))]
    pub track: BelongsTo<Track>,
}
