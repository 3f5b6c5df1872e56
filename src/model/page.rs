//! The pages that the header leads to.

macro_rules! pages {
    ($($page:ident $fragment:literal)*) => {
        /// A page that the header leads to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)] // Each is named after its fragment.
        pub enum Page {
            $($page,)*
        }

        /// The pages that the header leads to, with their fragments.
        pub const PAGES: [(Page, &str); [$($fragment),*].len()] = [$((Page::$page, $fragment)),*];
    };
}

pages! {
    Check "/"
    Scan "/scan"
    List "/list"
    Mine "/mine"
    Makers "/makers"
    Recalls "/recalls"
    Statistics "/statistics"
    History "/history"
    Embed "/embed"
    About "/about"
}
