import { describe, expect, it, test } from 'vitest'
import { sniff } from '../../src/fetch/sniff.js'
import { timer } from '../time.js'

const CASES: [string, string | Buffer, string][] = [
  ['a PDF', '%PDF-1.7\n…', 'application/pdf'],
  ['a PDF behind junk', `${'x'.repeat(900)}%PDF-1.4`, 'application/pdf'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'application/msword'],
  ['RTF', '{\\rtf1\\ansi Minutes}', 'application/rtf'],
  ['RTF behind a mark and white space', '\ufeff \n{\\rtf1 Minutes}', 'application/rtf'],
  ['a text with a brace first', '{rtf} is a form of file', 'text/plain'],
  [
    'an OpenDocument text',
    Buffer.from('PK\x03\x04…mimetypeapplication/vnd.oasis.opendocument.textPK', 'latin1'),
    'application/vnd.oasis.opendocument.text',
  ],
  [
    'an OpenDocument text in one file',
    '<?xml version="1.0"?>\n<office:document xmlns:office="x" office:mimetype="application/vnd.oasis.opendocument.text"><office:body/>',
    'application/vnd.oasis.opendocument.text-flat-xml',
  ],
  [
    'an OpenDocument sheet in one file',
    '<office:document xmlns:office="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body/></office:document>',
    'application/xml',
  ],
  ['a ZIP of something else', Buffer.from('PK\x03\x04xl/workbook.xml', 'latin1'), 'application/octet-stream'],
  [
    'a Word file',
    Buffer.from('PK\x03\x04….word/document.xml', 'latin1'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['a doctype', '<!DOCTYPE html><title>x</title>', 'text/html'],
  ['a page behind a mark and white space', '\ufeff\r\n  <html lang="en">', 'text/html'],
  ['a fragment of a page', '<div class="a"><p>Minutes</p></div>', 'text/html'],
  ['a fragment that begins with text', 'Items <table><tr><td>1.</td><td>Apologies</td></tr></table>', 'text/html'],
  ['a page behind a comment', '<!-- saved --><html><body>x', 'text/html'],
  ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="x">', 'text/html'],
  ['XML', '<?xml version="1.0" encoding="utf-8"?><meeting/>', 'application/xml'],
  ['XML without its declaration', '<meeting><meetingid>1</meetingid></meeting>', 'application/xml'],
  ['SOAP', '<soap:Envelope xmlns:soap="x"><soap:Body/></soap:Envelope>', 'application/xml'],
  ['XML that holds tags of HTML', '<meeting><text><p>a</p><p>b</p></text></meeting>', 'application/xml'],
  ['JSON', '{"items": [1]}', 'application/json'],
  ['a list in JSON', '[\n {"a": 1}\n]\n', 'application/json'],
  ['text', 'Minutes\n\n1. Apologies\n', 'text/plain'],
  ['text with a bracket first', '[Draft] minutes of the Council', 'text/plain'],
  ['text with comparison signs', 'a < b and <5 per cent> of <the> lot', 'text/plain'],
  ['a table with pipes', 'No. | Item |\n---|---|\nMinutes | |\n', 'text/plain'],
  ['Markdown', '# Agenda\n\n**Present:** all\n', 'text/markdown'],
  ['UTF-16', Buffer.from('\ufeff<html><p>x</p></html>', 'utf16le'), 'text/html'],
  ['rubbish', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)), 'application/octet-stream'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000', 'hex'), 'application/octet-stream'],
]

describe('sniff', () => {
  it.each(CASES)('%s', (_, content, expected) => {
    expect(sniff(typeof content === 'string' ? Buffer.from(content) : content)).toBe(expected)
  })

  it('takes no longer for a large file of almost-markup', () => {
    const since = timer()
    for (const piece of ['<p ', '[a](b', '**a', ' ', '<!--', '{', '\\.']) sniff(Buffer.from(piece.repeat(400_000)))
    expect(since()).toBeLessThan(3000)
  })
})

test('Markdown with a letterhead in tags is Markdown, a page with a few stars in it is a page', () => {
  const letterhead = `# Lamps\n\n<div>\nLamp Board<br>\nUna Teal<br>\n</div>\n\n**1\\. Oil**\n\n**2\\. Wicks**\n\n${'A line of text.\n'.repeat(30)}`
  expect(sniff(Buffer.from(letterhead))).toBe('text/markdown')
  expect(sniff(Buffer.from(`${'<p>A line of **text**.</p>\n'.repeat(30)}`))).toBe('text/html')
})
