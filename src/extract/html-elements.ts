/** What HTML’s elements are: inline or block, what they close, what is never shown. */

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary ' +
    'table tbody td textarea tfoot th thead title tr ul xmp frameset frame noframes template'
  ).split(' '),
)

/** Word’s `o:p`, `st1:place` and elements that HTML does not know are inline, as in a browser. */
export function isBlock(name: string): boolean {
  return BLOCK.has(name)
}

export const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen'.split(' '))

/** Never part of the text. */
export const UNSEEN = new Set(
  'script style template noscript iframe noembed noframes svg math canvas audio video object applet map datalist'.split(' '),
)

/** Parts of forms that hold choices, not text. */
export const CHOICES = new Set(['select', 'textarea', 'optgroup', 'option'])

export const LANDMARKS = new Set(['nav', 'footer', 'header', 'aside', 'form', 'dialog'])

/** Block elements whose start ends an open paragraph. */
export function endsParagraph(name: string): boolean {
  return BLOCK.has(name) && name !== 'td' && name !== 'th' && name !== 'option' && name !== 'optgroup' && name !== 'col'
}

/** Elements that an end tag inside them does not reach out of. */
export const BARRIERS = new Set(['td', 'th', 'caption', 'table'])

export const CELLS = new Set(['td', 'th'])

/** What may stand in a head; anything else begins the body. */
export const HEAD_ONLY = new Set([
  'html',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'script',
  'style',
  'noscript',
  'template',
  'object',
  'bgsound',
])

export const LISTS = new Set(['ul', 'ol', 'menu', 'dir'])
