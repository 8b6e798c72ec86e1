//! Which words tell the theme of a head of complaint (domain.md 7a)?

vocabulary! { in theme;
    /// How its people behaved: also where they did so over another matter.
    STAFF = [
        "staff", "staff member", "member of staff", "members of staff", "housing officer", "officer's conduct",
        "conduct of its", "conduct of the", "conduct of a", "its officers", "its officer", "employee", "employees",
        "contractor's conduct", "operatives' conduct", "rude", "unprofessional", "discriminated against",
        "bullying by the landlord", "officer was", "officers were", "operatives behaved", "operative behaved",
        "contractors behaved", "contractor behaved", "officers behaved", "behaviour of its",
        "behaviour of the landlord's", "behaviour of operatives", "contractor's behaviour", "contractors' behaviour",
        "attitude of", "rudeness", "bullied by the landlord", "behaviour by the", "conduct by", "attitude",
        "manager spoke", "officer spoke", "staff spoke", "operatives spoke", "way it spoke", "surveyor's conduct",
        "officer's behaviour", "manager's conduct", "manager's behaviour", "lied to", "bias", "biased", "victimisation",
        "victimised", "swore", "swearing", "shouted at", "discriminatory", "discrimination by", "caretaker's conduct",
        "caretaker's behaviour", "contractor who", "operative who", "officer who", "spoken to",
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
        "housing needs", "housing need", "banding", "bids", "bidding", "overcrowding", "overcrowded", "larger home",
        "larger property", "bedroomed home", "new permanent home", "homes offered", "offer of a home",
        "offer of accommodation", "decant", "decanted", "decanting", "temporary home", "temporary accommodation",
        "temporary move", "priority move", "downsizing", "downsize", "homelessness", "waiting list",
        "suitability of the property offered", "accommodation offered", "rehomed", "rehoming", "moving to another",
        "suitable alternative accommodation", "alternative accommodation", "hotel", "medical priority",
        "priority banding", "priority for housing", "priority status", "swap", "direct let", "direct offer", "new home",
        "another home", "another property", "somewhere else to live", "bid", "bedroom house", "bedroom flat",
        "bedroom home", "bedroom property", "housing list", "temporary flat", "temporary house", "temporary property",
        "rehousing application", "choice-based lettings", "choice based lettings",
    ];

    /// Fire, gas, building safety (domain.md 7a).
    SAFETY = [
        "fire safety", "fire door", "fire doors", "fire risk", "fire alarm", "fire alarms", "smoke alarm",
        "smoke alarms", "gas safety", "gas leak", "building safety", "cladding", "ews1", "external wall", "asbestos",
        "legionella", "electrical safety", "carbon monoxide", "health and safety", "waking watch", "evacuation",
        "sprinklers", "fire stopping", "fire strategy", "fire blanket", "fire extinguisher", "fire exit", "fire escape",
        "gas certificate", "gas servicing", "gas safe", "electrical installation condition", "electrical inspection",
        "electrical certificate", "eicr", "smoke detector", "smoke detectors", "heat detectors", "heat detector",
        "radon", "window restrictors", "evacuate", "compartmentation", "combustible", "safety check", "safety checks",
        "safety inspection", "safety inspections", "fire hazard", "fire hazards",
    ];

    /// Rent, service charges, arrears (domain.md 7a).
    CHARGES = [
        "service charge", "service charges", "rent account", "rent arrears", "arrears", "rent increase",
        "rent increases", "rent that was charged", "rent charged", "level of rent", "rent level", "rent levels",
        "rent payment", "rent payments", "rent statement", "rent statements", "rent", "ground rent", "charges for",
        "charged for", "recharge", "recharged", "rechargeable", "heating charge", "heating charges", "water charges",
        "council tax", "section 20", "major works costs", "cost of major works", "costs of major works",
        "residents pay", "resident pay", "estate charge", "management fee", "sinking fund", "reserve fund",
        "housing benefit", "universal credit", "billing", "billed", "rent review", "rent setting", "rent collection",
        "water bill", "energy bill", "debt", "debts", "statement of account", "cost of the works", "insurance premium",
        "administration fee", "permission fee", "fees", "apportioned", "apportionment", "apportioning",
    ];

    /// Records, data, requests for information (domain.md 7a).
    INFORMATION = [
        "data", "record keeping", "record-keeping", "records", "kept its records", "kept records", "subject access",
        "gdpr", "request for information", "requests for information", "information request", "information requests",
        "freedom of information", "privacy", "confidential", "confidentiality", "knowledge and information",
        "disclosed", "cctv footage", "request for documents", "request for copies", "personal information",
        "personal details", "personal data", "contact details", "incorrect details", "information held", "details held",
        "held about", "data protection", "privacy notice", "copies of", "request for a copy", "sharing of information",
        "shared information", "record of", "address with", "shared her", "shared his", "shared their", "sharing her",
        "sharing his", "sharing the resident's", "shared the resident's", "wrong address",
    ];

    /// Tenancy, succession, transfer of equity (domain.md 7a).
    OCCUPANCY = [
        "notice to quit", "ntq", "succession", "succeed to", "tenancy agreement", "tenancy type", "transfer of equity",
        "eviction", "possession proceedings", "notice seeking possession", "notice of seeking possession",
        "joint tenancy", "sole tenancy", "subletting", "sublet", "sub-let", "assignment", "tenancy status",
        "ending of the tenancy", "ended their tenancy", "end the tenancy", "end of tenancy", "end her tenancy",
        "end his tenancy", "termination of", "add a name to", "abandonment", "lodger", "right to remain", "lease terms",
        "permission to keep", "pet", "pets", "tenancy fraud", "keys to", "locks changed", "type of tenancy",
        "tenancy rights", "tenancy she was", "tenancy he was", "tenancy they were", "tenancy that was",
        "secure tenancy", "starter tenancy", "introductory tenancy", "probationary tenancy", "fixed term tenancy",
        "fixed-term tenancy", "tenancy renewal", "renew the tenancy", "security of tenure", "permission to",
        "consent to", "permission for", "consent for", "breach of tenancy", "breach of lease", "breaches of lease",
        "licence", "unauthorised occupants", "tenancy audit",
    ];

    /// Buying and selling (domain.md 7a).
    SALE = [
        "sale of", "sell", "selling", "sold", "buy", "buying", "purchase of the property", "purchase of the home",
        "purchase of her", "purchase of his", "buy back", "right to buy", "right to acquire", "staircasing",
        "staircase application", "shared ownership purchase", "lease extension", "extend the lease", "extend her lease",
        "extend his lease", "conveyancing", "resale", "estate agent", "estate agents", "selling agent", "mortgage",
        "shared ownership application", "leasehold enquiries", "solicitor's enquiries", "resale pack", "valuation",
    ];

    /// Noise and neighbours (domain.md 7a).
    ASB = [
        "asb", "antisocial behaviour", "anti-social behaviour", "antisocial", "anti-social", "noise", "noise nuisance",
        "nuisance", "harassment", "harassed", "hate crime", "hate incidents", "threats", "threatening",
        "domestic abuse", "neighbour's behaviour", "neighbour dispute", "neighbours' dispute", "neighbour disputes",
        "drug", "drugs", "intimidation", "abuse from", "abusive", "violence", "dog barking", "barking", "smoking by",
        "cannabis", "criminal", "music", "banging", "shouting", "verbal abuse", "racist", "racial", "racially", "hate",
        "assault", "assaulted", "stalking", "loitering", "gangs", "gathering", "dispute between", "neighbour's dog",
        "dogs", "dog fouling", "smell of cannabis", "behaviour of a neighbour", "behaviour of her neighbour",
        "behaviour of his neighbour", "behaviour of neighbours", "behaviour of another", "neighbourly", "weapons",
        "vandalism", "graffiti", "trespass", "smoking", "bonfire", "bonfires", "conduct of another",
        "conduct of her neighbour", "conduct of his neighbour", "conduct of a neighbour", "conduct of other",
        "neighbour's conduct", "neighbours' conduct", "behaviour of other", "allegations by", "allegations made by",
        "counter allegations", "counter-allegations", "ball games", "playing football", "children playing", "parties",
        "party", "swearing at her", "swearing at him",
    ];

    /// Repairs, damp, leaks, pests, adaptations, the state of the home (domain.md 7a).
    PROPERTY = [
        "repair", "repairs", "repaired", "repairing", "disrepair", "damp", "mould", "mold", "leak", "leaks", "leaking",
        "leaked", "condensation", "ventilation", "floorboards", "window", "windows", "wall", "walls", "ceiling",
        "ceilings", "skirting", "roof", "roofing", "roof leak", "gutter", "guttering", "gutters", "drain", "drains",
        "drainage", "heating", "hot water", "boiler", "radiator", "radiators", "kitchen", "bathroom", "wet room",
        "shower", "bath", "toilet", "sink", "taps", "tap", "oven", "plumbing", "pipe", "pipes", "pipework", "electrics",
        "wiring", "rewiring", "socket", "sockets", "heaters", "heater", "lift", "lifts", "adaptation", "adaptations",
        "adapted", "mice", "mouse", "rats", "rat", "rodent", "rodents", "vermin", "pest", "pests", "infestation",
        "bed bugs", "cockroaches", "ants", "wasps", "pigeons", "flood", "floods", "flooding", "water ingress",
        "insulation", "loft", "plaster", "plastering", "decoration", "redecoration", "decorating", "crack", "cracks",
        "cracking", "subsidence", "structural", "fence", "fences", "fencing", "gate repair", "balcony", "banister",
        "handrail", "ramp", "snagging", "defect", "defects", "new-build", "newbuild", "hiu", "heat interface",
        "solar panels", "heat pump", "thermostat", "damage to the property", "condition of the property",
        "state of the property", "state of the home", "condition of the home", "condition of her home",
        "condition of his home", "bad condition", "property condition", "void", "refurbishment", "locks", "intercom",
        "door entry", "entry system", "aerial", "satellite dish", "chimney", "draught", "draughts", "odour", "odours",
        "sewage", "septic tank", "extractor", "fan", "tiles", "tiling", "paint", "painting", "glazing", "cupboard",
        "cupboards", "stains", "rewire", "rewired", "stairlift", "ramps", "plasterwork", "grab rails", "grab rail",
        "level access", "occupational therapist", "brickwork", "rendering", "repointing", "immersion", "cylinder",
        "storage heaters", "trickle vents", "worktop", "worktops", "moths", "fleas", "squirrels", "bats",
        "silverfish", "woodworm", "porch", "patio", "condition of the flat", "condition of the house",
        "condition of the bungalow", "condition of the building", "state of the flat", "state of the house",
        "standard of the property", "standard of the home", "lettable standard", "damp-proof", "dampness", "vent",
        "vents", "rot", "rotten", "rotting", "patio doors", "back door", "front door", "garden gate", "side gate",
        "garden wall", "no heating",
    ];

    /// Communal areas, parking, grounds (domain.md 7a).
    ESTATE = [
        "parking", "parked", "car park", "communal", "grounds maintenance", "grounds", "gardening", "garden", "gardens",
        "grass", "grass cutting", "tree", "trees", "hedge", "hedges", "fly-tipping", "fly tipping", "bins", "bin",
        "bin store", "rubbish", "waste", "refuse", "litter", "cleaning", "road", "roads", "path", "paths", "pathway",
        "footpath", "playground", "play area", "estate", "lighting", "bulk refuse", "boundary", "boundaries",
        "right of way", "access road", "caretaker", "caretaking", "overgrown", "vegetation", "cctv", "gates",
        "security of the block", "garage", "garages", "laundry", "bike store", "mobility scooter", "kerb", "pavement",
        "driveway", "parking bay", "potholes", "pothole", "weeds", "weeding", "leaves", "flower beds", "shrubs",
        "bushes", "grit", "gritting", "snow", "recycling", "drive", "street lighting", "stairwell", "landing",
        "hallway", "hallways", "corridor", "entrance hall", "bicycle", "bicycles", "buggy", "pram", "scooter",
        "knotweed", "vehicle", "vehicles",
    ];

    /// Taking part (domain.md 7a).
    INVOLVEMENT = [
        "consult", "consulting", "consulted", "consultation", "residents' association", "tenants' association",
        "resident association", "resident involvement", "residents' meeting", "tenant panel", "scrutiny",
        "resident engagement", "engagement with residents", "regeneration", "ballot", "tenant board",
        "residents' panel", "residents' group", "tenants' group", "tenant group", "recognition of the",
        "steering group",
    ];

    /// Money back, damage to belongings (domain.md 7a).
    PAYMENTS = [
        "reimburse", "reimbursed", "reimbursement", "refund", "refunds", "refunded", "compensation", "lost money",
        "made good", "insurance", "insurance claim", "claim for damage", "claim for damages", "belongings",
        "personal possessions", "possessions", "payment", "payments", "expenses", "costs incurred", "out of pocket",
        "home loss", "disturbance payment", "goodwill", "reimbursing", "overpayment", "overpaid", "pay back",
        "money back", "ex gratia", "loss of earnings", "cost of replacing", "costs she incurred", "costs he incurred",
        "redress payment", "decorating voucher", "vouchers", "damaged items", "damage to items", "damage to her",
        "damage to his", "damage to their", "allowance", "allowances", "repay", "repayment", "repaid",
    ];

    /// Money back, where this is what is asked for: whatever it was spent on.
    CLAIMS = [
        "reimbursement for", "reimbursement of", "reimburse", "reimbursed", "refund of", "refund for",
        "damaged belongings", "damage to belongings", "belongings that", "belongings damaged", "belongings ruined",
        "belongings spoilt", "belongings which", "replace belongings", "damaged possessions", "damage to possessions",
    ];

    /// Homes that are let, if nothing else is: a parking bay is allocated too.
    LETTING = [
        "allocation", "allocations", "allocated", "letting", "lettings",
    ];

    /// Bills, if nothing is said of what they are for.
    BILLS = [
        "bill", "bills", "invoice", "invoices", "direct debit",
    ];

    /// Parts of a home and work on it that other matters name too: "the cleaning of the stairs".
    PARTS = [
        "flooring", "floor", "floors", "door", "doors", "water", "energy", "works", "work", "improvement", "improvements",
        "replacement", "replace", "install", "installation", "installed", "stairs", "staircase", "cold", "smell", "smells",
        "carpet", "carpets", "units", "marks", "inspection", "survey", "meter", "meters", "electrical", "disability",
        "maintenance", "furniture", "appliance", "appliances", "surveyor",
    ];

    /// What people near by do, if nothing is said of what it is.
    NEIGHBOURS = [
        "neighbour", "neighbours", "neighbour's", "neighbours'", "neighbouring", "next door", "people", "visitors",
        "tenant upstairs", "behaviour", "conduct",
    ];

    /// Tenancies and leases, if nothing is said of the matter.
    TENANCY = [
        "tenancy", "tenancies", "lease", "leasehold", "sublets", "occupier", "occupants",
    ];

    /// What was said and told, if nothing is said of the matter.
    TOLD = [
        "communication", "information", "details", "disclosure",
    ];

    /// How the complaint itself was handled: last, for every head may call itself one.
    COMPLAINT = [
        "complaint handling", "complaints handling", "handling of the complaint", "handled the complaint",
        "handled complaints", "dealt with the complaint", "associated complaint", "associated complaints",
        "complaint that followed", "complaints that followed", "complaints process", "complaints procedure",
        "complaint process", "formal complaint", "escalate", "escalation", "stage 1", "stage 2", "complaint",
        "complaints", "complaint response", "complaint responses", "escalating", "escalated", "stage one", "stage two",
        "complaint's", "complained",
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
