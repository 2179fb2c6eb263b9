import { describe, expect, it } from 'vitest'
import { declaredEncoding, decode } from '../../src/fetch/decode.js'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf8 = (text: string) => Buffer.from(text, 'utf8')

describe('decode', () => {
  it('obeys a byte order mark and drops it', () => {
    expect(decode(utf8('\ufeffcafé'))).toEqual({ text: 'café', encoding: 'utf-8', basis: 'mark', replaced: 0 })
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('café', 'utf16le')])).text).toBe('café')
    const big = Buffer.from('café', 'utf16le').swap16()
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), big])).text).toBe('café')
  })

  it('sees UTF-16 without a mark', () => {
    expect(decode(Buffer.from('Minutes of the Council', 'utf16le'))).toMatchObject({ text: 'Minutes of the Council', encoding: 'utf-16le' })
    expect(decode(Buffer.from('Minutes of the Council', 'utf16le').swap16()).text).toBe('Minutes of the Council')
  })

  it('reads Windows-1252 with its quotes, dashes and euro, which Node 20 loses', () => {
    const decoded = decode(latin1('\x93RESOLVED\x94 \x96 \x80 5 caf\xe9'))
    expect(decoded).toEqual({ text: '“RESOLVED” – € 5 café', encoding: 'windows-1252', basis: 'guessed', replaced: 0 })
  })

  it('takes a declared iso-8859-1 for Windows-1252, as browsers do', () => {
    expect(decode(latin1('<meta charset="iso-8859-1"><p>\x92</p>')).text).toContain('’')
    expect(decode(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>\x92\xe9</a>'))).toMatchObject({ basis: 'declared' })
  })

  it('obeys other declarations', () => {
    expect(decode(latin1('<?xml version="1.0" encoding="iso-8859-15"?><a>\xa4</a>')).text).toContain('€')
    expect(decode(latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">\x9d')).text).toContain('ť')
  })

  it('believes valid UTF-8 against an old declaration', () => {
    expect(decode(utf8('<meta charset="windows-1252"><p>’</p>')).text).toContain('’')
  })

  it('keeps UTF-8 that is cut or damaged in a place', () => {
    const cut = utf8('Siân’s café').subarray(0, -1)
    expect(decode(cut)).toMatchObject({ text: 'Siân’s caf\ufffd', encoding: 'utf-8', replaced: 1 })
    expect(decode(Buffer.concat([utf8('“one” “two” '), Buffer.from([0xff]), utf8(' é')]))).toMatchObject({ encoding: 'utf-8', replaced: 1 })
  })

  it('reads words pasted from Windows into a page that says it is UTF-8, and is', () => {
    const pasted = Buffer.concat([utf8('<meta charset="utf-8">£450 '), latin1('\x93lamps\x94')])
    expect(decode(pasted)).toEqual({ text: '<meta charset="utf-8">£450 “lamps”', encoding: 'utf-8', basis: 'declared', replaced: 0 })
    expect(decode(latin1('<meta charset="utf-8">\x93lamps\x94 \xa3450')).text).toContain('“lamps” £450')
  })

  it('ignores a declaration it does not know', () => {
    expect(declaredEncoding(utf8('<meta charset="klingon">'))).toBeNull()
    expect(declaredEncoding(utf8('<meta charset=utf-8>'))).toBe('utf-8')
    expect(decode(latin1('<meta charset="klingon">\xe9')).encoding).toBe('windows-1252')
  })
})
