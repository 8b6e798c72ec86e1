//! Whom does an order name as the one who must act (domain.md 2.5)? The most particular first.

vocabulary! { in actor;
    /// The landlord’s chief executive.
    CHIEF_EXECUTIVE = ["chief executive"];
    /// The landlord’s Member Responsible for Complaints.
    MEMBER_RESPONSIBLE_FOR_COMPLAINTS = ["member responsible for complaints"];
    /// An executive director of the landlord.
    EXECUTIVE_DIRECTOR = ["executive director"];
    /// The landlord’s managing director.
    MANAGING_DIRECTOR = ["managing director"];
    /// A director of the landlord.
    DIRECTOR = ["director"];
    /// A head of service of the landlord.
    HEAD_OF_SERVICE = ["head of service"];
    /// A senior manager of the landlord.
    SENIOR_MANAGER = ["senior manager"];
    /// A senior member of the landlord’s staff.
    SENIOR_MEMBER_OF_STAFF = ["senior member of staff"];
    /// A senior member of the landlord’s staff.
    SENIOR_MEMBER_OF_ITS_STAFF = ["senior member of its staff"];
    /// Someone suitably senior at the landlord.
    SUITABLY_SENIOR = ["suitably senior"];
    /// An appropriate member of the landlord’s staff.
    APPROPRIATE_MEMBER_OF_STAFF = ["appropriate member of staff"];
    /// A suitably qualified person for the landlord.
    SUITABLY_QUALIFIED = ["suitably qualified"];
    /// An independent surveyor for the landlord.
    INDEPENDENT_SURVEYOR = ["independent surveyor"];

    /// How something is to be done, or to whom it goes.
    IN_WRITING = ["in writing", "written apology", "write to"];
    /// Face to face.
    IN_PERSON = ["in person", "face to face"];
    /// By telephone.
    BY_TELEPHONE = ["by telephone", "by phone"];
    /// Said, and perhaps not written.
    BY_WORD_OF_MOUTH = ["verbally", "orally"];
    /// To the resident.
    TO_THE_RESIDENT = ["to the resident", "pay the resident"];
    /// To the Ombudsman.
    TO_THE_OMBUDSMAN = ["to this service", "to the ombudsman"];
}
