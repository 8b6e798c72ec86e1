//! Which words stand in the head of a determination (domain.md 3.5, 5)?

vocabulary! { in head;
    /// What says that a determination was amended (domain.md 3.5).
    AMENDED = [
        "amended", "amendment", "amend", "review", "reviewed", "revised", "revision", "reissued", "re-issued", "corrected",
        "correction", "ammended", "updated",
    ];

    /// How a line opens that is about the date and may hold none.
    DATE_OPENINGS = [
        "amended", "ammended", "as amended", "following review", "following a review", "revised", "reissued", "issued",
        "dated", "date",
    ];

    /// Before the date of the report that was replaced.
    ORIGINAL = ["original", "originally", "first issued", "previously issued", "supersedes"];

    /// Behind COMPLAINT, before its references.
    REFERENCE = ["reference", "references", "ref", "refs", "number", "numbers", "no", "id", ":", "."];

    /// A landlord's name goes on in the next line behind these.
    OPEN_NAME = ["and", "of", "the"];

    /// Lines of the page or the form where the landlord should stand.
    BOILERPLATE = ["report", "final report", "determination", "decision", "back to top", "logo", "image"];

    /// What an alternative text of a picture speaks of.
    PICTURE = ["text", "logo", "picture", "image", "background", "icon", "sign", "graphic"];

    /// What programs add to such a text.
    PICTURE_REMARKS = ["content may be incorrect", "automatically generated"];

    /// How it opens.
    PICTURE_OPENS = ["a", "an", "the", "logo", "image"];
}
