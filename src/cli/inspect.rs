//! `iku inspect FILE`: draws how each sheet was understood, and says what to add where a heading is unknown.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::batch::{self, Unwatched};
use crate::place::column_letters;
use crate::rules;
use crate::schema::Schema;
use crate::tables::control::controls;
use crate::tables::{
    Column, Fate, Kind, Layout, NoTable, PeriodRead, PeriodSource, Reason, Recogniser, Role, SheetReading, Stretch,
    Table,
};
use crate::words::{Arg, Lang, Text, one_line, say};

use super::args::InspectArgs;
use super::exit::Exit;
use super::say::print;
use super::work::load;

/// Runs the command.
pub fn inspect(args: &InspectArgs, lang: Lang) -> Exit {
    let schema = match load(args.schemas.as_deref(), lang) {
        Ok(schema) => schema,
        Err(exit) => return exit,
    };
    let recogniser = Recogniser::new(&schema, args.year);
    let mut exit = Exit::Clean;
    for path in &args.file {
        let name = path.to_string_lossy();
        // The folder's own name may tell a period, as it does in a run over the inbox.
        let shown = path.file_name().map_or_else(|| name.to_string(), |n| n.to_string_lossy().into_owned());
        let (read, sheets) = batch::understand(path, &shown, &recogniser, args.reader.into(), &Unwatched);
        let mut said = String::new();
        let _ = writeln!(said, "{}", one_line(&name));
        match &read.workbook {
            Err(problem) => {
                let (message, hint) = rules::of_problem(problem);
                let _ = writeln!(said, "  {}\n  {}", message.say(lang), hint.say(lang));
                exit = Exit::Findings;
            }
            Ok(_) => sheets.iter().for_each(|sheet| draw(&mut said, sheet, &schema, lang)),
        }
        print(&said);
    }
    exit
}

fn draw(said: &mut String, sheet: &SheetReading, schema: &Schema, lang: Lang) {
    let hidden = if sheet.visible { String::new() } else { format!(" ({})", say(lang, "inspect.hidden_sheet")) };
    let _ = writeln!(said, "\n  {} {}{hidden}", say(lang, "inspect.sheet"), one_line(&sheet.name));
    if let Some(why) = &sheet.no_table {
        let _ = writeln!(said, "    {}", no_table(why).say(lang));
    }
    for table in &sheet.tables {
        draw_table(said, table, schema, lang);
    }
    let mut fates: BTreeMap<Fate, Vec<Stretch>> = BTreeMap::new();
    for stretch in &sheet.rows {
        fates.entry(stretch.fate).or_default().push(*stretch);
    }
    for (fate, rows) in fates {
        let text = Text::new("inspect.rows_of").with("fate", Text::new(fate_key(fate))).with("rows", spans(&rows));
        let _ = writeln!(said, "    {}", text.say(lang));
    }
}

fn draw_table(said: &mut String, table: &Table, schema: &Schema, lang: Lang) {
    let dataset = table
        .dataset
        .as_deref()
        .and_then(|id| schema.dataset(id))
        .map_or_else(|| Arg::from(Text::new("inspect.dataset_unknown")), |d| Arg::from(&d.name));
    let title = Text::new("inspect.table")
        .with("range", table.range)
        .with("kind", Text::new(kind_key(table.kind)))
        .with("layout", Text::new(layout_key(table.layout)))
        .with("dataset", dataset);
    let _ = writeln!(said, "    {}", title.say(lang));
    let _ = writeln!(said, "    {}", period(&table.period).say(lang));
    let across = table.layout == Layout::Across;
    let mut lines: Vec<[String; 5]> = vec![[
        say(lang, if across { "inspect.line_row" } else { "inspect.column" }),
        say(lang, "inspect.heading"),
        say(lang, "inspect.role"),
        say(lang, "inspect.reason"),
        say(lang, "inspect.when"),
    ]];
    for column in &table.columns {
        let place = if across { (column.index + 1).to_string() } else { column_letters(column.index) };
        let heading = column.heading.iter().map(|h| rules::told_label(schema, h));
        lines.push([
            place,
            heading.collect::<Vec<_>>().join(" > "),
            role(&column.role, schema).say(lang),
            say(lang, reason_key(column.reason)),
            column.period.as_ref().map_or_else(String::new, |p| when(p).map_or_else(String::new, |t| t.say(lang))),
        ]);
    }
    align(said, &lines);
    for column in &table.columns {
        advise(said, column, schema, lang);
    }
    for control in controls(table) {
        let proof = Text::new("inspect.sums")
            .with("measure", measure(schema, &control.measure))
            .with("period", control.period.map_or_else(|| Arg::from("?"), Arg::from))
            .with("all", control.all)
            .with("used", control.used)
            .with("rejected", control.rejected);
        let _ = writeln!(said, "      {}", proof.say(lang));
    }
}

/// The line of TOML to add for a heading that was not understood.
fn advise(said: &mut String, column: &Column, schema: &Schema, lang: Lang) {
    let Role::Unknown { nearest } = &column.role else { return };
    let Some(heading) = column.heading.last() else { return };
    let words = schema.vocabulary.words(heading).join(" ");
    let advice = match nearest {
        Some((_, id)) => {
            let dataset = schema.dataset_of(id).map_or("", |d| d.id.as_str());
            Text::new("inspect.add").with("measure", measure(schema, id)).with("dataset", dataset)
        }
        None => Text::new("inspect.add_unknown"),
    };
    let _ = writeln!(said, "      {}\n        headings = [\"{words}\"]", advice.say(lang));
}

fn align(said: &mut String, lines: &[[String; 5]]) {
    let width = |i: usize| lines.iter().map(|l| l[i].chars().count()).max().unwrap_or(0).min(60);
    let widths: Vec<usize> = (0..5).map(width).collect();
    for line in lines {
        let cells: Vec<String> = line
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.chars().count()))))
            .collect();
        let _ = writeln!(said, "      {}", cells.join("  ").trim_end());
    }
}

fn measure(schema: &Schema, id: &str) -> Arg {
    schema.measure(id).map_or_else(|| Arg::from(id), |m| Arg::from(&m.name))
}

fn role(role: &Role, schema: &Schema) -> Text {
    match role {
        Role::Measure(id) => Text::new("inspect.role_measure").with("measure", measure(schema, id)),
        Role::District => Text::new("inspect.role_district"),
        Role::Village => Text::new("inspect.role_village"),
        Role::Numbering => Text::new("inspect.role_numbering"),
        Role::MeasureLabel => Text::new("inspect.role_measure_label"),
        Role::PeriodLabel => Text::new("inspect.role_period_label"),
        Role::SumOfPeriods(id) => Text::new("inspect.role_sum").with("measure", measure(schema, id)),
        Role::Percent => Text::new("inspect.role_percent"),
        Role::Field(field) => Text::new("inspect.role_field").with("field", field.id().replace('_', " ")),
        Role::Known => Text::new("inspect.role_known"),
        Role::Unknown { nearest: None } => Text::new("inspect.role_unknown"),
        Role::Unknown { nearest: Some((near, id)) } => {
            Text::new("inspect.role_unknown_near").with("near", near).with("measure", measure(schema, id))
        }
        Role::Unexplained(id) => Text::new("inspect.role_unexplained").with("measure", measure(schema, id)),
        Role::Ambiguous(ids) => {
            let ids: Vec<Arg> = ids.iter().map(|id| measure(schema, id)).collect();
            Text::new("inspect.role_ambiguous").with("measures", Arg::List(ids))
        }
    }
}

/// A column's period, where there is one.
fn when(read: &PeriodRead) -> Option<Text> {
    let text = if read.to_date { Text::new("inspect.to_date") } else { Text::new("inspect.at") };
    Some(text.with("period", read.period?))
}

fn period(read: &PeriodRead) -> Text {
    let Some(when) = when(read) else { return Text::new("inspect.period_unknown") };
    let cell = read.cell.map_or_else(String::new, |c| c.to_string());
    let mut source = Arg::from(Text::new(source_key(read.source)).with("cell", cell));
    if let Some(conflict) = &read.conflict {
        let against = Text::new("inspect.conflict").with("text", &conflict.text).with("period", conflict.other);
        source = Arg::List(vec![source, against.into()]);
    }
    Text::new("inspect.period").with("period", when).with("source", source)
}

fn no_table(why: &NoTable) -> Text {
    match why {
        NoTable::Empty => Text::new("inspect.no_table_empty"),
        NoTable::NoDistricts { nearest: None } => Text::new("inspect.no_table_districts"),
        NoTable::NoDistricts { nearest: Some((cell, label)) } => {
            Text::new("inspect.no_table_nearest").with("label", label).with("cell", *cell)
        }
        NoTable::NoHeadings { districts } => Text::new("inspect.no_table_headings").with("range", *districts),
        NoTable::Unreadable(_) => Text::new("inspect.no_table_unreadable"),
        NoTable::Register => Text::new("inspect.no_table_register"),
    }
}

/// Rows as spans: `3-5, 8`.
fn spans(rows: &[Stretch]) -> String {
    let one = |s: &Stretch| match (s.first + 1, s.last + 1) {
        (a, b) if a == b => a.to_string(),
        (a, b) => format!("{a}-{b}"),
    };
    rows.iter().map(one).collect::<Vec<_>>().join(", ")
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Recap => "inspect.kind_recap",
        Kind::Villages => "inspect.kind_villages",
        Kind::Register => "inspect.kind_register",
    }
}

const fn layout_key(layout: Layout) -> &'static str {
    match layout {
        Layout::Down => "inspect.layout_down",
        Layout::Across => "inspect.layout_across",
        Layout::Long => "inspect.layout_long",
    }
}

const fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Heading => "inspect.reason_heading",
        Reason::HeadingPath => "inspect.reason_path",
        Reason::Title => "inspect.reason_title",
        Reason::Typo => "inspect.reason_typo",
        Reason::Content => "inspect.reason_content",
        Reason::None => "inspect.reason_none",
    }
}

const fn source_key(source: PeriodSource) -> &'static str {
    match source {
        PeriodSource::Heading => "inspect.source_heading",
        PeriodSource::Title => "inspect.source_title",
        PeriodSource::Sheet => "inspect.source_sheet",
        PeriodSource::File => "inspect.source_file",
        PeriodSource::Folder => "inspect.source_folder",
        PeriodSource::Run => "inspect.source_run",
        PeriodSource::Nowhere => "inspect.source_nowhere",
    }
}

const fn fate_key(fate: Fate) -> &'static str {
    match fate {
        Fate::Used => "inspect.fate_used",
        Fate::Total => "inspect.fate_total",
        Fate::Rejected => "inspect.fate_rejected",
        Fate::Title => "inspect.fate_title",
        Fate::Heading => "inspect.fate_heading",
        Fate::Numbering => "inspect.fate_numbering",
        Fate::Section => "inspect.fate_section",
        Fate::Note => "inspect.fate_note",
        Fate::Signature => "inspect.fate_signature",
        Fate::Stray => "inspect.fate_stray",
    }
}
