//! A key of two columns, one of which is in the primary key of what is held.

use orm_core::prelude::*;

use super::shape;

#[derive(Model, Debug)]
#[model(table = "seats")]
struct Seat {
    #[column(primary_key)]
    hall_id: i64,
    #[column(primary_key)]
    number: i64,
    #[relationship(backref = "seat")]
    ticket: HasOne<Ticket>,
}

#[derive(Model, Debug)]
#[model(
    table = "tickets",
    foreign_key(hall_id = Seat::hall_id, seat_number = Seat::number),
    unique(hall_id, seat_number)
)]
struct Ticket {
    #[column(primary_key)]
    hall_id: i64,
    #[column(primary_key)]
    id: i64,
    seat_number: Option<i64>,
}

shape! {
    Composite: Seat => Ticket, models: (Seat, Ticket),
    holders: [(7, 1), (7, 2), (7, 3)], all_held: [(7, 1), (7, 2), (7, 3)],
    held: ticket, hold: set_ticket, holder: seat, give: set_seat,
    moved: |s| {
        let taken = Ticket::HALL_ID.eq(7).and(Ticket::SEAT_NUMBER.eq(1));
        s.update_where(taken, [Ticket::SEAT_NUMBER.set(3)]).unwrap()
    },
    deleted: |s| s.delete_where(Ticket::HALL_ID.eq(7).and(Ticket::ID.eq(1))).unwrap(),
    move_sql: "UPDATE tickets SET seat_number = 3 WHERE hall_id = 7 AND seat_number = 1",
    delete_sql: "DELETE FROM tickets WHERE hall_id = 7 AND id = 1",
    fill: |s| {
        // Another hall's have the same numbers.
        for hall in [6, 7] {
            s.insert_all([1, 2, 3].map(|number| Seat::draft().hall_id(hall).number(number))).unwrap();
            let ticket = |(id, seat)| Ticket::draft().hall_id(hall).id(id).seat_number(seat);
            s.insert_all([(1, Some(1)), (2, Some(2)), (3, None)].map(ticket)).unwrap();
        }
    },
    undisturbed: |s| {
        let (seat, ticket) = (s.one::<Seat>((6, 1)).unwrap(), s.one::<Ticket>((6, 1)).unwrap());
        assert_eq!((seat.ticket(s).unwrap(), ticket.seat(s).unwrap()), (Some(ticket), Some(seat)));
    }
}
