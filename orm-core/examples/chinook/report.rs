//! What the example shows, as plain data: each function walks relationships, and sends a few statements however many
//! rows there are.

use std::fmt;

use chrono::NaiveDate;
use orm_core::{Entity, Result, Session};
use rust_decimal::Decimal;

use super::models::{Album, Artist, Customer, Employee, Invoice, InvoiceLine};

#[derive(Debug, PartialEq)]
pub struct ArtistAlbums {
    pub name: Option<String>,
    pub albums: Vec<AlbumTracks>,
}

#[derive(Debug, PartialEq)]
pub struct AlbumTracks {
    pub title: String,
    pub tracks: Vec<String>,
}

#[derive(Debug, PartialEq)]
pub struct Colleague {
    pub name: String,
    pub title: Option<String>,
    pub manager: Option<String>,
    pub reports: Vec<String>,
}

#[derive(Debug, PartialEq)]
pub struct Bill {
    pub number: i64,
    pub date: NaiveDate,
    pub customer: String,
    pub total: Decimal,
    pub lines: Vec<BillLine>,
}

#[derive(Debug, PartialEq)]
pub struct BillLine {
    pub track: String,
    pub unit_price: Decimal,
    pub quantity: i64,
}

#[derive(Debug, PartialEq)]
pub struct Spending {
    pub customer: String,
    pub invoices: usize,
    pub sum: Decimal,
}

/// All artists: those with the most albums first, then by name.
pub fn artists(s: &Session) -> Result<Vec<ArtistAlbums>> {
    let artists = s
        .query::<Artist>()
        .order_by(Artist::ALBUMS.count().desc())
        .order_by(Artist::NAME)
        .order_by(Artist::ID)
        .with(Artist::ALBUMS.with(Album::TRACKS))
        .all()?;
    artists.into_iter().map(|artist| artist_albums(s, artist)).collect()
}

fn artist_albums(s: &Session, artist: Entity<'_, Artist>) -> Result<ArtistAlbums> {
    let albums = artist.albums(s)?.iter().map(|album| album_tracks(s, album)).collect::<Result<_>>()?;
    Ok(ArtistAlbums { name: artist.name.clone(), albums })
}

fn album_tracks(s: &Session, album: Entity<'_, Album>) -> Result<AlbumTracks> {
    let tracks = album.tracks(s)?.iter().map(|track| track.name.clone()).collect();
    Ok(AlbumTracks { title: album.title.clone(), tracks })
}

/// All employees, with whom they report to and who reports to them.
pub fn employees(s: &Session) -> Result<Vec<Colleague>> {
    let employees = s.query::<Employee>().order_by(Employee::ID.asc()).all()?;
    employees.into_iter().map(|employee| colleague(s, employee)).collect()
}

fn colleague(s: &Session, employee: Entity<'_, Employee>) -> Result<Colleague> {
    Ok(Colleague {
        name: employee.name(),
        title: employee.title.clone(),
        manager: employee.manager(s)?.map(|manager| manager.name()),
        reports: employee.reports(s)?.iter().map(|report| report.name()).collect(),
    })
}

/// All invoices with their lines: the largest first.
pub fn invoices(s: &Session) -> Result<Vec<Bill>> {
    let invoices = s
        .query::<Invoice>()
        .order_by(Invoice::TOTAL.desc())
        .order_by(Invoice::ID.asc())
        .with(Invoice::LINES.with(InvoiceLine::TRACK))
        .all()?;
    invoices.into_iter().map(|invoice| bill(s, invoice)).collect()
}

fn bill(s: &Session, invoice: Entity<'_, Invoice>) -> Result<Bill> {
    Ok(Bill {
        number: invoice.id,
        date: invoice.invoice_date.date(),
        customer: invoice.customer(s)?.name(),
        total: invoice.total,
        lines: invoice.lines(s)?.iter().map(|line| bill_line(s, line)).collect::<Result<_>>()?,
    })
}

fn bill_line(s: &Session, line: Entity<'_, InvoiceLine>) -> Result<BillLine> {
    Ok(BillLine { track: line.track(s)?.name.clone(), unit_price: line.unit_price, quantity: line.quantity })
}

/// All customers: those who spent the most first, then by name.
pub fn customers(s: &Session) -> Result<Vec<Spending>> {
    let customers = s.all::<Customer>()?;
    let mut customers = customers.into_iter().map(|customer| spending(s, customer)).collect::<Result<Vec<_>>>()?;
    customers.sort_by(|one, other| other.sum.cmp(&one.sum).then_with(|| one.customer.cmp(&other.customer)));
    Ok(customers)
}

fn spending(s: &Session, customer: Entity<'_, Customer>) -> Result<Spending> {
    let invoices = customer.invoices(s)?;
    let sum = invoices.iter().map(|invoice| invoice.total).sum();
    Ok(Spending { customer: customer.name(), invoices: invoices.len(), sum })
}

impl Employee {
    fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

impl Customer {
    fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

impl fmt::Display for ArtistAlbums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} albums", self.name.as_deref().unwrap_or("?"), self.albums.len())?;
        self.albums.iter().try_for_each(|album| write!(f, "\n  {:>2} tracks  {}", album.tracks.len(), album.title))
    }
}

impl fmt::Display for Colleague {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.title.as_deref().unwrap_or("?"))?;
        if let Some(manager) = &self.manager {
            write!(f, ", reports to {manager}")?;
        }
        self.reports.iter().try_for_each(|report| write!(f, "\n  {report}"))
    }
}

impl fmt::Display for Bill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no. {} of {}, {}: {:.2}", self.number, self.date, self.customer, self.total)?;
        self.lines
            .iter()
            .try_for_each(|line| write!(f, "\n  {} x {:>5.2}  {}", line.quantity, line.unit_price, line.track))
    }
}

impl fmt::Display for Spending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>6.2}  {}, {} invoices", self.sum, self.customer, self.invoices)
    }
}
