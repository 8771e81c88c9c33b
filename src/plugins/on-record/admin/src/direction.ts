/**
 * Strapi's admin panel is left-to-right throughout, so «۶۴۸ نیرو» would be shown as «نیرو ۶۴۸». With this each field,
 * table cell, relation and heading of an entry takes its direction from its own first letter; Latin text stays as it is.
 */
const OWN_DIRECTION = `
main :is(input[type='text'], input:not([type]), textarea, h1, h2, td :is(a, span), li :is(a, span)) {
  unicode-bidi: plaintext;
  text-align: start;
}
`;

/** Lets texts of any script be read in the Content Manager. */
export function giveTextsTheirDirection(): void {
  const style = document.createElement('style');
  style.textContent = OWN_DIRECTION;
  document.head.append(style);
}
