//! The tests of orm-core and orm-derive, in `integration` and `compile_fail`.
