// Which texts try to do harm, and how do they come in a report?

export const HOSTILE = [
  "<img src=x onerror=window.hacked=1>", "<script>window.hacked=1</script>", "<svg onload=window.hacked=1>", "javascript:window.hacked=1",
  "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>", "\"><img src=x onerror=window.hacked=1>", "'onfocus=window.hacked=1 autofocus='",
  "{{constructor.constructor('window.hacked=1')()}}", "${window.hacked=1}", "<%= hacked = 1 %>", "<math><mi xlink:href=javascript:hacked=1>",
  "<template><script>hacked=1</script></template>", "<style>*{background:url(//evil.test)}</style>", "<link rel=stylesheet href=//evil.test/x.css>",
  "<meta http-equiv=refresh content='0;url=//evil.test'>", "\u202Egnitset idib\u202C", "=HYPERLINK(\"http://evil.test\")", "+cmd|' /C calc'!A0",
  "<a href=\"javascript:hacked=1\" id=text>x</a>", "</textarea><script>hacked=1</script>",
];

export const hostileReport = (words) =>
  `REPORT\n\nCOMPLAINT 209900003\n\n${words} Homes\n\n3 June 2024\n\nThe complaint\n\n1. The complaint is about ${words}.\n\nDetermination\n\n2. In accordance with paragraph 52 of the Scheme, there was maladministration in the landlord’s handling of ${words}.\n\nOrders\n\n3. Within 4 weeks of the date of this report, the landlord must pay the resident £100 for ${words}.`;
