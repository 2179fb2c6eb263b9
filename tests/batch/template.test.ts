import { describe, expect, it } from 'vitest'
import { checkTemplate, filledTemplate, isTemplate, type TemplateValues, templateRoot } from '../../src/batch/template.js'

const VALUES: TemplateValues = {
  path: 'packs/March 2024/Café Pack.pdf',
  sha256: 'abcdef0123456789'.repeat(4),
  body: 'Parks & Waterways Committee',
  date: '2024-03-14',
  type: 'minutes',
  ext: 'json',
}

describe('output path templates', () => {
  it.each([
    ['out/{body}/{date}.{ext}', 'out/parks-waterways-committee/2024-03-14.json'],
    ['out/{path}.{ext}', 'out/packs/march-2024/cafe-pack.pdf.json'],
    ['out/{name}-{sha}.{ext}', 'out/cafe-pack-abcdef012345.json'],
    ['{type}.{ext}', 'minutes.json'],
  ])('%s', (template, filled) => {
    expect(filledTemplate(template, VALUES)).toBe(filled)
  })

  it.each([
    ['what is not said', { body: null }, 'out/unknown'],
    ['steps upwards in a field', { body: '../../etc/passwd' }, 'out/etc-passwd'],
    ['a field of dots', { body: '..' }, 'out/unknown'],
    ['a name from the root', { body: '/etc' }, 'out/etc'],
  ])('%s', (_, values, filled) => {
    expect(filledTemplate('out/{body}', { ...VALUES, ...values })).toBe(filled)
  })

  it.each([
    ['../../up.pdf', 'up.pdf'],
    ['/srv/packs/a.pdf', 'srv/packs/a.pdf'],
    ['-rf.html', 'rf.html'],
    ['a\nb "c".html', 'a-b-c-.html'],
    ['議事録.html', '議事録.html'],
  ])('%j stays inside and has a plain name', (path, filled) => {
    expect(filledTemplate('{path}', { ...VALUES, path })).toBe(filled)
  })

  it('knows a name of which nothing is left by its hash', () => {
    const [one, other] = ['🏛', '🗳'].map((path) => filledTemplate('{path}', { ...VALUES, path }))
    expect(one).toMatch(/^[0-9a-f]{12}$/)
    expect(one).not.toBe(other)
  })

  it.each([['out/{council}.json'], ['out/{}.json'], ['../{path}.json']])('refuses %s', (template) => {
    expect(() => checkTemplate(template)).toThrow(expect.objectContaining({ code: 'bad-template' }))
  })

  it('tells a template from a path, and its root', () => {
    expect([isTemplate('out.json'), isTemplate('{path}')]).toEqual([false, true])
    expect(['a/b-{date}/c', '{path}', '/{path}', '/srv/{path}'].map(templateRoot)).toEqual(['a', '.', '/', '/srv'])
  })
})
