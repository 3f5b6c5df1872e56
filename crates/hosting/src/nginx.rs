//! Configuration for nginx.

use std::fmt::Write;

use crate::rules::{NOT_FOUND_CACHE, names_of_some};
use crate::{EVERYWHERE, LANDINGS, NOT_FOUND, OTHERWISE, Place, RULES, TYPES};

/// A file for nginx's `http` block, such as `/etc/nginx/conf.d/robot-register.conf`.
///
/// Headers that depend on the file are variables, by `map`: `add_header` in a `location` would end the inheritance of
/// all others.
#[must_use]
pub fn nginx(place: &Place) -> String {
    let mut text = HEAD.to_owned();
    for name in names_of_some().into_iter().filter(|name| *name != "Content-Type") {
        // Writing to a string does not fail.
        let default = OTHERWISE.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| value);
        let _ = writeln!(text, "\nmap $register_path {} {{\n    default \"{default}\";", by_file(name));
        for rule in RULES {
            if let Some((_, value)) = rule.headers.iter().find(|(other, _)| *other == name) {
                for pattern in rule.paths {
                    let _ = writeln!(text, "    \"~{}\" \"{value}\";", pattern.regex());
                }
            }
        }
        text.push_str("}\n");
    }
    let (cache, no_store) = NOT_FOUND_CACHE;
    let _ = writeln!(
        text,
        "\n# What is not there may be there soon.\nmap $status {} {{\n    \"~^[45]\" \"{no_store}\";\n    default {};\n}}",
        variable(cache),
        by_file(cache)
    );
    let _ = write!(text, "\nserver {{\n    listen {};\n    server_name {};\n", place.listen, place.domain);
    let _ = write!(text, "    root {};\n{SERVER}", place.root);
    for (ending, kind) in TYPES {
        let _ = writeln!(text, "        {kind} {ending};");
    }
    text.push_str("    }\n\n");
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    for name in names_of_some().into_iter().filter(|name| *name != "Content-Type") {
        let value = if name == cache { variable(name) } else { by_file(name) };
        let _ = writeln!(text, "    add_header {name} {value} always;");
    }
    let landings = LANDINGS.join("|");
    let _ = write!(
        text,
        "\n    # Its address names a robot: it stays out of the log.\n    location ~ ^({landings}) {{\n        \
         access_log off;\n        try_files /index.html =404;\n    }}\n    \
         location ~ ^/_(headers|redirects)$ {{\n        return 404;\n    }}\n"
    );
    for rule in RULES {
        if let Some((_, kind)) = rule.headers.iter().find(|(name, _)| *name == "Content-Type") {
            for pattern in rule.paths {
                let _ = write!(
                    text,
                    "    location = {} {{\n        types {{}}\n        default_type \"{kind}\";\n    }}\n",
                    pattern.0
                );
            }
        }
    }
    let _ = writeln!(text, "    error_page 404 {NOT_FOUND};\n    error_page 403 =404 {NOT_FOUND};\n}}");
    text
}

/// The variable that has a header's value by the file alone.
fn by_file(header: &str) -> String {
    format!("{}_of_file", variable(header))
}

fn variable(header: &str) -> String {
    format!("$register_{}", header.to_ascii_lowercase().replace('-', "_"))
}

const HEAD: &str = "\
# The robot register behind nginx: a file for the http block, such as /etc/nginx/conf.d/robot-register.conf.
# Set `root`, `server_name` and, for HTTPS, `listen 443 ssl http2` with your certificate.
# Written by `cargo xtask dist`; the rules are those of crates/hosting.

# What was asked for, without the query: where nginx answers with another file, $uri is that file's.
map $request_uri $register_path {
    \"~^(?<register_asked>[^?]*)\" $register_asked;
}
";

const SERVER: &str = "\
    index index.html;
    server_tokens off;
    # Once the domain is to stay on HTTPS:
    # add_header Strict-Transport-Security \"max-age=31536000\" always;

    # The files compressed beforehand. brotli_static needs ngx_brotli (Debian: libnginx-mod-http-brotli-static);
    # without it remove that line.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    charset utf-8;
    charset_types text/css text/javascript text/plain;
    default_type application/octet-stream;
    types {
";

#[cfg(test)]
mod tests {
    use super::nginx;
    use crate::Place;

    #[test]
    fn every_rule_is_told() {
        let text = nginx(&Place::sample("80"));
        for part in [
            "\"~^/portal-[0-9a-f]{16}/\" \"public, max-age=31536000, immutable\";",
            "\"~^/sw\\.js$\" \"no-cache\";",
            "add_header Content-Security-Policy $register_content_security_policy_of_file always;",
            "add_header Cache-Control $register_cache_control always;",
            "location = /registry/v1/log/checkpoint {",
            "root /srv/www/robot-register;",
            "location ~ ^(/r/|/R/) {\n        access_log off;\n",
            "\"~^/R/\" \"no-cache\";",
        ] {
            assert!(text.contains(part), "{part} is missing in\n{text}");
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }
}
