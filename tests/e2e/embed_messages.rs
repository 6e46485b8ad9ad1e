//! What the frame of a calculator and the host's page tell each other, and what they make of messages of others.

use plateau::state::Workspace;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::embed::{CALCULATOR, Host, calculator};
use super::expected::answer;
use super::page::{Page, slider, wait_for, wait_until};

/// A message as the host's page gets it.
#[derive(Debug, Deserialize)]
struct Message {
    data: Value,
    origin: String,
    /// Milliseconds.
    time: f64,
}

#[track_caller]
fn messages(host: &Host) -> Vec<Message> {
    host.page.script("return messages")
}

/// Names of the fields of a message, sorted.
fn fields(message: &Message) -> Vec<&str> {
    let mut names: Vec<&str> = message.data.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_frame_tells_that_it_is_ready_its_height_and_results_and_nothing_else() {
    let host = Host::open(&calculator(""));
    host.is_ready();
    for reps in 2..5 {
        host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
        host.tells(|plan| plan.contains(&format!("reps={reps}")));
    }
    let all = messages(&host);
    assert_eq!(all[0].data["type"], "ready");
    for message in &all {
        assert_eq!(message.origin, host.page.server.origin);
        assert_eq!(message.data["plateau"], 1);
        match message.data["type"].as_str().unwrap_or_default() {
            "ready" => assert_eq!(fields(message), ["plateau", "type"]),
            "height" => assert_eq!(fields(message), ["height", "plateau", "type"]),
            "result" => assert_eq!(fields(message), ["plan", "plateau", "result", "type", "view"]),
            other => panic!("{other} is told"),
        }
    }
    // The host's page can do without a copy of the program: it is what the functions of the page return.
    let same = "const { project } = window.plateau; return JSON.stringify(Object.keys(project({ reps: 1,
        signUpsPerRepPerMonth: 1, segments: [{ signUpShare: 1, monthlyFee: 1, monthlyChurn: .1 }] })).sort())";
    let names: String = host.inside(|page| {
        page.has_functions();
        page.script(same)
    });
    let last = all.iter().rfind(|message| message.data["type"] == "result").expect("there is a result");
    let mut told: Vec<&String> = last.data["result"].as_object().expect("it is an object").keys().collect();
    told.sort();
    assert_eq!(json!(told).to_string(), names);
    host.is_at_peace();
}

#[test]
fn results_are_told_once_a_person_pauses() {
    let host = Host::open(&calculator(""));
    host.is_ready();
    let before = messages(&host).len();
    host.inside(|page| page.press_on(&slider("fee"), Key::Right, 12));
    let value = host.inside(|page| page.value("#fee").replace(',', ""));
    host.tells(|plan| plan.contains(&format!("fee={value}")));
    let all = messages(&host);
    let results: Vec<&Message> = all[before..].iter().filter(|message| message.data["type"] == "result").collect();
    for pair in results.windows(2) {
        assert!(pair[1].time - pair[0].time >= 290.0, "{} ms", pair[1].time - pair[0].time);
    }
    let (view, _, revenue) = host.last_result();
    assert_eq!(view, "plateau");
    assert!(revenue > 20_000.0, "{revenue}");
}

#[test]
fn no_name_and_no_pasted_row_is_told() {
    let host = Host::open(&calculator(""));
    host.is_ready();
    host.inside(|page| {
        page.go_to("nps");
        page.paste_into(
            "paste-answers",
            "score,client,rep\n9,Acmeclient,Annrep\n3,Boltclient,Benrep\n10,Cityclient,Annrep",
        );
        page.has(".matching", 1);
        page.go_to("strategies");
        page.click_button(super::expected::english().split_clients());
        page.type_into("segment-0", "Acmesegment");
        page.press(Key::Tab);
        page.links(|link| link.contains("Acmesegment"));
    });
    host.inside(|page| page.go_to("plateau"));
    host.tells(|plan| plan.starts_with("#/plateau") && plan.contains("segment"));
    let all: String = host.page.script("return JSON.stringify(messages)");
    for name in ["Acmeclient", "Annrep", "Acmesegment"] {
        assert!(!all.contains(name), "{name} is told");
    }
}

/// Changes the calculator in many ways, one after the other, and notes how often its height is told after each until it
/// rests. Numbers are made from a seed.
const CHANGES: &str = "
    let seed = arguments[0];
    const random = () => { seed = (seed + 0x6D2B79F5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
    const one = (...list) => list[Math.floor(random() * list.length)];
    const element = document.querySelector('plateau-calculator');
    const changes = [
      () => element.setPlan(`#/${one('plateau', 'retention', 'nps', 'strategies', 'reps')}?v=2&reps=${one(1, 2, 9, 40)}&fee=${one(99, 5000, 90000)}`),
      () => { element.style.width = `${one(320, 359, 360, 480, 599, 600, 767, 959, 960, 1279)}px`; },
      () => { element.lang = one('en', 'pl'); },
      () => { element.currency = one('USD', 'PLN', 'JPY'); },
      () => { element.hide = one('', 'navigation', 'language share', 'privacy examples'); },
      () => { element.theme = one('light', 'dark'); },
      () => { Object.assign(element, { ctaLabel: one('Call', 'A label that is long enough for two lines on a phone'), ctaHref: 'https://agency.example/' }); },
      () => { element.minHeight = one(200, 900, 2000); },
    ];
    const frame = () => new Promise(requestAnimationFrame);
    const told = [];
    for (let change = 0; change < arguments[1]; ++change) {
      const before = messages.length;
      one(...changes)();
      let still = 0, last = messages.length;
      for (let frames = 0; still < 12 && frames < 400; ++frames) {
        await frame();
        still = messages.length === last ? still + 1 : 0;
        last = messages.length;
      }
      told.push({ heights: messages.slice(before).filter(({ data }) => data.type === 'height').map(({ data }) => data.height), rests: still >= 12 });
    }
    return told";

/// What was told after a change.
#[derive(Debug, Deserialize)]
struct Told {
    heights: Vec<f64>,
    rests: bool,
}

#[test]
fn the_height_never_runs_in_a_loop() {
    let host = Host::open(&calculator(""));
    host.is_ready();
    let told: Vec<Told> = host.page.async_script(CHANGES, &[json!(7), json!(200)]);
    assert_eq!(told.len(), 200);
    for (change, Told { heights, rests }) in told.iter().enumerate() {
        assert!(*rests, "change {change} comes to no rest: {heights:?}");
        assert!(heights.len() <= 12, "change {change} is told again and again: {heights:?}");
        for pair in heights.windows(2) {
            assert!((pair[1] - pair[0]).abs() > 1.0, "change {change}: {heights:?}");
        }
    }
    assert!(told.iter().filter(|told| !told.heights.is_empty()).count() > 20, "heights change");
    // In the end it is as high as its content.
    host.set("min-height", None);
    let content = || {
        host.inside(|page| page.script::<f64>("return document.querySelector('.page').getBoundingClientRect().height"))
    };
    wait_until("it is as high as its content", || (host.height() - content()).abs() < 40.0 || host.height() <= 480.0);
    host.is_at_peace();
}

/// Makes values that nobody should send, from a seed: `junk()`.
const JUNK: &str = "
    let seed = arguments[0];
    const random = () => { seed = (seed + 0x6D2B79F5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
    const one = (list) => list[Math.floor(random() * list.length)];
    const cyclic = {}; cyclic.self = cyclic;
    const odd = [null, undefined, true, 0, -0, 1, -1, NaN, Infinity, -Infinity, 1e308, 2 ** 53, 10n ** 30n, '', '1', 'null', '#', '#/',
      '\\ud800', 'x'.repeat(70000), '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'http://a.example', [], [[]], {}, cyclic,
      new Date(NaN), new Map([[1, 2]]), new Set([1]), new ArrayBuffer(9), new Uint8Array(3), /x/, new Error('x'), new Blob(['x'])];
    const types = ['ready', 'height', 'result', 'cta', 'plan', 'lang', 'currency', 'theme', 'accent', 'paper', 'hide', 'view', 'load', '__proto__', 'constructor', 'toString'];
    const names = ['height', 'view', 'plan', 'result', 'lang', 'currency', 'theme', 'accent', 'paper', 'hide', 'label', 'href', 'top', 'bottom', 'constructor', 'length'];
    const junk = () => {
      if (random() < .2) return one(odd);
      const message = {};
      if (random() < .9) message.plateau = random() < .7 ? 1 : one(odd);
      if (random() < .9) message.type = random() < .8 ? one(types) : one(odd);
      for (let count = Math.floor(random() * 5); count > 0; --count) message[one(names)] = one(odd);
      return message;
    };";

#[test]
fn a_hosts_page_drops_messages_of_others_and_those_that_make_no_sense() {
    let host = Host::open(&format!(
        "{}<iframe id=other title=Other srcdoc='<p>Other'></iframe>",
        calculator("cta-label=Call cta-href='https://agency.example/'")
    ));
    host.is_ready();
    host.is_complete();
    let (heard, height, plan) = (host.page.script::<usize>("return heard.length"), host.height(), host.last_result().1);
    // Another window sends what would be right from the frame, and much else.
    let others = format!("{JUNK}
        const other = document.getElementById('other').contentWindow;
        const post = new other.Function('target', 'message', 'target.postMessage(message, \"*\")');
        for (const message of [{{ plateau: 1, type: 'ready' }}, {{ plateau: 1, type: 'height', height: 5000 }},
          {{ plateau: 1, type: 'result', view: 'nps', plan: '#/nps', result: {{}} }}, {{ plateau: 1, type: 'cta', view: 'nps', plan: '#/nps', result: {{}} }}])
          post(window, message);
        for (let count = 0; count < arguments[1]; ++count) {{ post(window, junk()); window.postMessage(junk(), '*'); }}
        // As if it were the frame, but without it.
        dispatchEvent(new MessageEvent('message', {{ data: {{ plateau: 1, type: 'ready' }}, origin: arguments[2] }}));
        await new Promise((done) => {{ const end = new MessageChannel(); setTimeout(done); end.port1.close(); }});
        return null");
    host.page.async_script::<()>(&others, &[json!(11), json!(2_000), json!(host.page.server.origin)]);
    assert_eq!(host.page.script::<usize>("return heard.length"), heard);
    // The frame itself sends what makes no sense.
    let from_frame = format!(
        "{JUNK}
        const isRight = ({{ type, height }}) => type === 'ready' || (type === 'height' && height > 0);
        for (let count = 0; count < arguments[1];) {{
          const message = junk();
          if (message?.plateau === 1 && isRight(message)) continue;
          ++count; parent.postMessage(message, '*');
        }}
        parent.postMessage({{ plateau: 1, type: 'height', height: arguments[2] }}, '*');
        return null"
    );
    host.inside(|page| page.async_script::<()>(&from_frame, &[json!(12), json!(3_000), json!(height + 333.0)]));
    wait_for("the last message is heard", || host.height(), |now| (now - height - 333.0).abs() <= 1.0);
    assert_eq!(host.page.script::<usize>("return heard.length"), heard);
    let now: String = host.page.script("return document.querySelector('plateau-calculator').getPlan()");
    assert_eq!(now, plan);
    assert_eq!(host.page.script::<Vec<String>>("return went"), [""; 0]);
    host.is_at_peace();
}

#[test]
fn the_frame_drops_messages_of_others_and_those_that_make_no_sense() {
    let host =
        Host::open(&format!("{}<iframe id=other title=Other srcdoc='<p>Other'></iframe>", calculator("lang=en")));
    host.is_ready();
    let before = host.last_result();
    let look = || {
        host.inside(|page| {
        let body = "const root = document.documentElement; const { backgroundColor } = getComputedStyle(document.body);
            return [root.lang, backgroundColor, root.dataset.hide ?? '', location.hash, document.querySelectorAll('.call a').length]";
        page.script::<Value>(body)
    })
    };
    let seen = look();
    // A window beside it sends what would be right from the host's page.
    host.page.async_script::<()>(
        "const other = document.getElementById('other').contentWindow;
         const frame = document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').contentWindow;
         const post = new other.Function('target', 'message', 'target.postMessage(message, \"*\")');
         for (const message of [{ type: 'lang', lang: 'pl' }, { type: 'plan', plan: '#/nps' }, { type: 'theme', theme: 'dark' },
           { type: 'hide', hide: 'share' }, { type: 'cta', label: 'Other', href: 'https://other.example/' }])
           post(frame, { plateau: 1, ...message });
         return null",
        &[],
    );
    // The host's page sends what makes no sense. Null would be right; it sets back.
    let junk = format!("{JUNK}
        const frame = document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').contentWindow;
        const isRight = (m) => m && typeof m === 'object' && m.plateau === 1 && (m.type === 'view' || m.type === 'plan'
          ? true : m.type === 'cta' ? m.label === null || m.href === null : m[m.type] === null || m[m.type] === '');
        for (let count = 0; count < arguments[1];) {{
          const message = junk();
          if (isRight(message)) continue;
          ++count; frame.postMessage(message, '*');
        }}
        // A plan has to be a fragment.
        for (const plan of [null, 7, '', 'nps', '#nps', '/nps', ['#/nps'], {{ plan: '#/nps' }}]) frame.postMessage({{ plateau: 1, type: 'plan', plan }}, '*');
        for (const [top, bottom] of [[NaN, 1], [5, 1], ['0', 9], [-1, 9], [0, Infinity], [null, null]])
          frame.postMessage({{ plateau: 1, type: 'view', top, bottom }}, '*');
        frame.postMessage({{ plateau: 2, type: 'lang', lang: 'pl' }}, '*');
        return null");
    host.page.async_script::<()>(&junk, &[json!(13), json!(3_000)]);
    // What comes after it is heard.
    host.set("hide", Some("privacy"));
    host.inside(|page| {
        wait_until("the part is hidden", || page.attribute("html", "data-hide").as_deref() == Some("privacy"));
    });
    host.set("hide", None);
    host.inside(|page| {
        wait_until("it is shown", || page.attribute("html", "data-hide").unwrap_or_default().is_empty());
    });
    assert_eq!(look(), seen);
    host.inside(|page| {
        page.answers(&answer(&Workspace::default()));
        page.press_on(&slider("reps"), Key::Right, 1);
    });
    host.tells(|plan| plan.contains("reps=2"));
    assert_eq!(before.0, "plateau");
    host.is_at_peace();
}

#[test]
fn a_frame_without_a_host_that_listens_says_nothing_to_other_windows() {
    // The frame's name says another origin than that of the page around it.
    let name = json!({ "plateau": 1, "host": "http://localhost:9/", "origin": "http://localhost:9", "lang": null })
        .to_string();
    let host = Host::open_with(
        Page::blank(&DESKTOP),
        "",
        &format!(
            "<iframe title=Calculator width=900 height=800 name='{name}' src='CALCULATOR/?embed=1#/plateau'></iframe>"
        ),
    );
    host.within("iframe", |page| {
        page.is_ready();
        page.press_on(&slider("reps"), Key::Right, 1);
        page.links(|link| link.contains("reps=2"));
    });
    assert_eq!(host.page.script::<usize>("return messages.length"), 0);
    assert_eq!(host.page.count(CALCULATOR), 0);
}
