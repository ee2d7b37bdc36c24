//! What people open, read back as they would.

mod sample;

use iku::output::{Options, terminal, write};
use iku::words::Lang;

#[test]
fn scratch() {
    let schema = sample::schema();
    let outcome = sample::year(&schema);
    let out = std::path::Path::new("/tmp/iku-out");
    let written = write(&outcome, &Options { out, lang: Lang::Id, inbox_link: Some("../inbox".to_owned()) }).unwrap();
    println!("{}", terminal::summary(&outcome, Lang::Id, &written));
    println!("{}", terminal::findings_text(&outcome, Lang::Id));
}
