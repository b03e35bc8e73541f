//! The canonical form: golden bytes, what is refused, what newer versions write.
use super::*;

fn sample() -> Op {
    let stamp = |ms, dev| Stamp {
        hlc: Hlc::new(ms, 0).unwrap(),
        dev: DeviceId([dev; 16]),
    };
    Op {
        v: OP_VERSION,
        dev: DeviceId([7; 16]),
        seq: 3,
        hlc: Hlc::new(1_795_000_000_000, 2).unwrap(),
        actor: Actor::person(),
        ent: "fact".to_owned(),
        id: "me".to_owned(),
        act: Act::Set {
            field: "stay.arrived_on".to_owned(),
            value: "\"2026-01-05\"".to_owned(),
        },
        base: BTreeSet::from([stamp(5, 1), stamp(5, 2)]),
        step: Step {
            first: 2,
            label: String::new(),
            undoes: Some((DeviceId([7; 16]), 1)),
        },
        extra: BTreeMap::new(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn the_form_of_version_one_stays_for_ever() {
    assert_eq!(
        hex(&sample().encode().unwrap()),
        "010101021007070707070707070707070707070707030103040a01a1ee565e00000000020804666163740902\
         6d650a01010b0f737461792e617272697665645f6f6e0c0c22323032362d30312d3035220d34000000000005\
         0000000001010101010101010101010101010101000000000005000000000202020202020202020202020202\
         02020e01021018070707070707070707070707070707070000000000000001"
    );
}

#[test]
fn all_acts_read_back() {
    for act in [
        Act::Set {
            field: "a".to_owned(),
            value: "null".to_owned(),
        },
        Act::Note(vec![1, 2, 3]),
        Act::Del,
        Act::Undel,
        Act::Erase,
        Act::Roster(vec![9]),
        Act::Grant(vec![9]),
        Act::Epoch(vec![9]),
        Act::Unknown {
            code: 99,
            field: "f".to_owned(),
            body: vec![1],
        },
        Act::Unknown {
            code: 99,
            field: String::new(),
            body: vec![],
        },
    ] {
        let op = Op { act, ..sample() };
        assert_eq!(Op::decode(&op.encode().unwrap()), Ok(op));
    }
}

#[test]
fn what_a_newer_version_wrote_is_kept_byte_for_byte() {
    let op = Op {
        v: 9,
        act: Act::Unknown {
            code: 4242,
            field: "new".to_owned(),
            body: b"body".to_vec(),
        },
        extra: BTreeMap::from([(17, b"more".to_vec()), (1 << 40, vec![0])]),
        ..sample()
    };
    let bytes = op.encode().unwrap();
    let read = Op::decode(&bytes).unwrap();
    assert!(read.is_newer());
    assert_eq!(read.encode().unwrap(), bytes);
}

#[test]
fn what_can_not_be_shown_or_ordered_is_refused() {
    let refused = |op: Op| op.encode().unwrap_err();
    let set = |value: &str| Act::Set {
        field: "a".to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(
        refused(Op {
            act: set("{broken"),
            ..sample()
        }),
        Malformed::Record(12)
    );
    assert_eq!(
        refused(Op {
            act: set(""),
            ..sample()
        }),
        Malformed::Record(12)
    );
    assert_eq!(
        refused(Op {
            act: set(&"[".repeat(5_000)),
            ..sample()
        }),
        Malformed::Record(12),
        "too deep"
    );
    assert_eq!(
        refused(Op {
            ent: "x".repeat(257),
            ..sample()
        }),
        Malformed::Record(8)
    );
    assert_eq!(
        refused(Op {
            hlc: Hlc::new(END_MS, 0).unwrap(),
            ..sample()
        }),
        Malformed::Record(4)
    );
    assert_eq!(refused(Op { seq: 0, ..sample() }), Malformed::Missing(3));
    assert_eq!(
        refused(Op {
            act: Act::Note(vec![0; MAX_OP_BYTES]),
            ..sample()
        }),
        Malformed::TooLarge
    );
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_without_panic_and_only_in_their_one_form(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        if let Ok(op) = Op::decode(&bytes) {
            proptest::prop_assert_eq!(op.encode().unwrap(), bytes);
        }
    }

    #[test]
    fn a_changed_byte_is_refused_or_is_another_operation(at in 0_usize..1000, flip in 1_u8..=255) {
        let mut bytes = sample().encode().unwrap();
        let at = at % bytes.len();
        bytes[at] ^= flip;
        if let Ok(op) = Op::decode(&bytes) {
            proptest::prop_assert_ne!(&op, &sample());
            proptest::prop_assert_eq!(op.encode().unwrap(), bytes);
        }
    }
}
