//! M1 and M2: after all operations have reached all devices, each device shows the same bytes, whatever the order, and
//! no value that somebody typed is lost.
use proptest::prelude::*;
use wegwijs_oplog::{Act, Op, State};

use crate::family::{Deed, Family};

/// Ten years.
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * 60 * 60 * 1000;

fn deed() -> impl Strategy<Value = Deed> {
    let e = any::<u8>;
    prop_oneof![
        10 => (e(), e()).prop_map(|(entity, field)| Deed::Set { entity, field }),
        2 => (e(), any::<u16>()).prop_map(|(entity, at)| Deed::Insert { entity, at }),
        1 => (e(), any::<u16>(), e()).prop_map(|(entity, at, length)| Deed::Cut { entity, at, length }),
        2 => e().prop_map(|entity| Deed::Delete { entity }),
        1 => e().prop_map(|entity| Deed::Restore { entity }),
        1 => e().prop_map(|entity| Deed::Erase { entity }),
        1 => e().prop_map(|entity| Deed::Unknown { entity }),
        6 => (e(), e(), any::<u64>()).prop_map(|(from, part, seed)| Deed::Take { from, part, seed }),
        1 => Just(Deed::Restart),
    ]
}

fn history() -> impl Strategy<Value = (Vec<i64>, Vec<(u8, i64, Deed)>, u64)> {
    let skew = prop_oneof![3 => -2_000_i64..2_000, 1 => -TEN_YEARS_MS..TEN_YEARS_MS];
    let pause = prop_oneof![2 => 0_i64..3, 1 => 0_i64..86_400_000];
    (
        prop::collection::vec(skew, 2..=4),
        prop::collection::vec((any::<u8>(), pause, deed()), 1..40),
        any::<u64>(),
    )
}

/// Says of each typed value where it is; fails when one is nowhere.
fn assert_no_value_lost(all: &[Op], state: &State) {
    for op in all {
        let Act::Set { field, .. } = &op.act else {
            continue;
        };
        let stamp = op.stamp();
        let entity = state.entity(&op.ent, &op.id).unwrap();
        let stands = entity
            .fields()
            .filter(|f| f.name == field)
            .any(|f| f.shown.0 == stamp || f.others.iter().any(|other| other.0 == stamp));
        let replaced_knowingly = all.iter().any(|later| {
            let same = later.ent == op.ent && later.id == op.id;
            let takes = match &later.act {
                Act::Set { field: other, .. } => other == field,
                Act::Erase => true,
                _ => false,
            };
            same && takes && later.base.contains(&stamp)
        });
        assert_ne!(
            stands, replaced_knowingly,
            "{op:?} must stand, or be replaced by somebody who saw it"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_device_ends_with_the_same_bytes_and_no_value_is_lost((skews, deeds, seed) in history()) {
        let mut family = Family::new(&skews);
        for (device, pause, deed) in &deeds {
            family.act(*device, *pause, deed);
        }
        family.meet(seed);
        let all = family.all();
        let mut from_log = State::default();
        all.iter().rev().for_each(|op| from_log.add(op));
        let expected = from_log.to_bytes();
        for device in &family.devices {
            prop_assert_eq!(device.state.to_bytes(), expected.clone(), "device {:?}", device.id);
        }
        assert_no_value_lost(&all, &from_log);
    }
}
