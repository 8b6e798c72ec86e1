//! Which words tell the theme of a head of complaint (domain.md 7a)?

vocabulary! { in theme;
    /// How its people behaved: also where they did so over another matter.
    STAFF = [
        "staff", "staff member", "member of staff", "members of staff", "housing officer", "officer's conduct",
        "conduct of its", "conduct of the", "conduct of a", "its officers", "its officer", "employee", "employees",
        "contractor's conduct", "operatives' conduct", "rude", "unprofessional", "discriminated against",
        "bullying by the landlord",
    ];

    /// Noise that the building lets through.
    INSULATION = ["sound insulation", "soundproofing", "noise transference", "noise transmission"];

    /// Finding another home; the records of it too.
    HOUSING_NEED = [
        "rehousing", "rehouse", "rehoused", "re-housing", "transfer list", "housing transfer", "property transfer",
        "management transfer", "management move", "wish to transfer", "request to transfer", "transfer to another",
        "wish for a transfer", "request for a transfer", "transfer request", "transfer application",
        "application to transfer", "transfer", "mutual exchange", "move home", "moved to another", "moved for good",
        "to be moved", "request to move", "wish to move", "asked to move", "application to move", "requests to move",
        "moving home", "emergency move", "housing application", "application for housing", "housing register",
        "housing needs", "housing need", "banding", "bids", "bidding", "allocation", "allocations", "letting", "lettings",
        "overcrowding", "overcrowded", "larger home", "larger property", "bedroomed home", "new permanent home",
        "homes offered", "offer of a home", "offer of accommodation", "decant", "decanted", "decanting", "temporary home",
        "temporary accommodation", "temporary move", "priority move", "downsizing", "downsize", "homelessness",
        "waiting list", "suitability of the property offered", "accommodation offered",
    ];

    /// Fire, gas, building safety (domain.md 7a).
    SAFETY = [
        "fire safety", "fire door", "fire doors", "fire risk", "fire alarm", "fire alarms", "smoke alarm", "smoke alarms",
        "gas safety", "gas leak", "building safety", "cladding", "ews1", "external wall", "asbestos", "legionella",
        "electrical safety", "carbon monoxide", "health and safety", "waking watch", "evacuation", "sprinklers",
    ];

    /// Rent, service charges, arrears (domain.md 7a).
    CHARGES = [
        "service charge", "service charges", "rent account", "rent arrears", "arrears", "rent increase", "rent increases",
        "rent that was charged", "rent charged", "level of rent", "rent level", "rent levels", "rent payment",
        "rent payments", "rent statement", "rent statements", "rent", "ground rent", "charges for", "charged for",
        "recharge", "recharged", "rechargeable", "heating charge", "heating charges", "water charges", "council tax",
        "section 20", "major works costs", "cost of major works", "costs of major works", "residents pay", "resident pay",
        "direct debit", "bill", "bills", "invoice", "invoices", "estate charge", "management fee", "sinking fund",
        "reserve fund", "housing benefit", "universal credit",
    ];

    /// Records, data, requests for information (domain.md 7a).
    INFORMATION = [
        "data", "record keeping", "record-keeping", "records", "kept its records", "kept records", "subject access", "gdpr",
        "request for information", "requests for information", "information request", "information requests",
        "freedom of information", "privacy", "confidential", "confidentiality", "knowledge and information", "disclosure",
        "disclosed", "cctv footage", "request for documents", "request for copies",
    ];

    /// Tenancy, succession, transfer of equity (domain.md 7a).
    OCCUPANCY = [
        "notice to quit", "ntq", "succession", "succeed to", "tenancy agreement", "tenancy type", "transfer of equity",
        "eviction", "possession proceedings", "notice seeking possession", "notice of seeking possession", "joint tenancy",
        "sole tenancy", "subletting", "sublet", "sub-let", "assignment", "tenancy status", "ending of the tenancy",
        "ended their tenancy", "end the tenancy", "end of tenancy", "end her tenancy", "end his tenancy", "termination of",
        "add a name to", "abandonment", "lodger", "right to remain", "lease terms", "permission to keep", "pet", "pets",
        "tenancy fraud", "keys to", "locks changed",
    ];

    /// Buying and selling (domain.md 7a).
    SALE = [
        "sale of", "sell", "selling", "sold", "buy", "buying", "purchase of the property", "purchase of the home",
        "purchase of her", "purchase of his", "buy back", "right to buy", "right to acquire", "staircasing",
        "staircase application", "shared ownership purchase", "lease extension", "extend the lease", "extend her lease",
        "extend his lease", "conveyancing", "resale",
    ];

    /// Noise and neighbours (domain.md 7a).
    ASB = [
        "asb", "antisocial behaviour", "anti-social behaviour", "antisocial", "anti-social", "noise", "noise nuisance",
        "nuisance", "harassment", "harassed", "hate crime", "hate incidents", "threats", "threatening", "domestic abuse",
        "neighbour's behaviour", "neighbour dispute", "neighbours' dispute", "neighbour disputes", "drug", "drugs",
        "intimidation", "abuse from", "abusive", "violence", "dog barking", "barking", "smoking by", "cannabis", "criminal",
    ];

    /// Repairs, damp, leaks, pests, adaptations, the state of the home (domain.md 7a).
    PROPERTY = [
        "repair", "repairs", "repaired", "repairing", "disrepair", "damp", "mould", "mold", "leak", "leaks", "leaking",
        "leaked", "condensation", "ventilation", "flooring", "floor", "floors", "floorboards", "door", "doors", "window",
        "windows", "wall", "walls", "ceiling", "ceilings", "skirting", "roof", "roofing", "roof leak", "gutter",
        "guttering", "gutters", "drain", "drains", "drainage", "heating", "hot water", "boiler", "radiator", "radiators",
        "kitchen", "bathroom", "wet room", "shower", "bath", "toilet", "sink", "taps", "tap", "oven", "plumbing", "pipe",
        "pipes", "pipework", "electrics", "electrical", "wiring", "rewiring", "socket", "sockets", "heaters", "heater",
        "lift", "lifts", "adaptation", "adaptations", "adapted", "mice", "mouse", "rats", "rat", "rodent", "rodents",
        "vermin", "pest", "pests", "infestation", "bed bugs", "cockroaches", "ants", "wasps", "pigeons", "flood", "floods",
        "flooding", "water ingress", "water", "insulation", "loft", "plaster", "plastering", "decoration", "redecoration",
        "decorating", "crack", "cracks", "cracking", "subsidence", "structural", "fence", "fences", "fencing",
        "gate repair", "balcony", "stairs", "staircase", "banister", "handrail", "ramp", "snagging", "defect", "defects",
        "new-build", "newbuild", "hiu", "heat interface", "meter", "meters", "energy", "solar panels", "heat pump",
        "thermostat", "damage to the property", "condition of the property", "state of the property", "state of the home",
        "condition of the home", "condition of her home", "condition of his home", "bad condition", "property condition",
        "void", "works", "work", "refurbishment", "improvement", "improvements", "replacement", "install", "installation",
        "installed", "locks", "intercom", "door entry", "entry system", "aerial", "satellite dish", "chimney", "cold",
        "draught", "draughts", "smell", "smells", "odour", "odours", "sewage", "septic tank", "extractor", "fan", "tiles",
        "tiling", "carpet", "carpets", "paint", "painting", "glazing", "cupboard", "cupboards", "units", "marks", "stains",
        "survey", "inspection",
    ];

    /// Communal areas, parking, grounds (domain.md 7a).
    ESTATE = [
        "parking", "parked", "car park", "communal", "grounds maintenance", "grounds", "gardening", "garden", "gardens",
        "grass", "grass cutting", "tree", "trees", "hedge", "hedges", "fly-tipping", "fly tipping", "bins", "bin",
        "bin store", "rubbish", "waste", "refuse", "litter", "cleaning", "road", "roads", "path", "paths", "pathway",
        "footpath", "playground", "play area", "estate", "lighting", "bulk refuse", "boundary", "boundaries",
        "right of way", "access road", "caretaker", "caretaking", "overgrown", "vegetation", "cctv", "gates",
        "security of the block", "garage", "garages", "laundry", "bike store", "mobility scooter",
    ];

    /// Taking part (domain.md 7a).
    INVOLVEMENT = [
        "consult", "consulting", "consulted", "consultation", "residents' association", "tenants' association",
        "resident association", "resident involvement", "residents' meeting", "tenant panel", "scrutiny",
        "resident engagement", "engagement with residents",
    ];

    /// Money back, damage to belongings (domain.md 7a).
    PAYMENTS = [
        "reimburse", "reimbursed", "reimbursement", "refund", "refunds", "refunded", "compensation", "lost money",
        "made good", "insurance", "insurance claim", "claim for damage", "claim for damages", "damage to belongings",
        "damaged belongings", "belongings", "personal possessions", "possessions", "payment", "payments", "expenses",
        "costs incurred", "out of pocket", "home loss", "disturbance payment", "goodwill",
    ];

    /// How the complaint itself was handled: last, for every head may call itself one.
    COMPLAINT = [
        "complaint handling", "complaints handling", "handling of the complaint", "handled the complaint",
        "handled complaints", "dealt with the complaint", "associated complaint", "associated complaints",
        "complaint that followed", "complaints that followed", "complaints process", "complaints procedure",
        "complaint process", "formal complaint", "escalate", "escalation", "stage 1", "stage 2", "complaint", "complaints",
        "complaint response", "complaint responses",
    ];

    /// How a head may open that says nothing of its theme: "complaint" here is not complaint handling.
    LEAD_INS = [
        "the complaint is about", "this complaint is about", "the complaints are about", "the resident's complaint is about",
        "the complaint is regarding", "the complaint concerns", "this complaint concerns", "the complaint relates to",
        "the resident complains about", "the resident complained about", "the resident has complained about",
        "her complaint is about", "his complaint is about", "their complaint is about", "the leaseholder's complaint is about",
        "the complaint is also about", "the residents' complaint is about",
    ];

    /// What ties a second matter to the first.
    TIES = ["and", ",", ";", "including", "as well as", "along with", "together with"];
}
