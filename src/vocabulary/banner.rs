//! What stands above a determination and is none of its words: a site's banner, a title, the text of a picture?

vocabulary! { in banner;
    /// A banner of the Ombudsman's site.
    SITE = [
        "back to top", "automatically generated", "content may be incorrect", "resident panel", "webform", "online form",
        "annual form", "consultation", "have your say", "contact us", "website", "damp and mould report", "read more",
        "find out more",
    ];
    /// The form's title, alone on its line.
    TITLE = ["report", "final report", "decision"];
    /// How the text of a picture opens: "A blue logo on a white background".
    PICTURE_OPENS = ["a", "an", "logo"];
    /// What it shows.
    PICTURE = ["text", "logo", "picture", "image", "background"];
}
