/** A linked paper: title, address, size, type. */
import type { Line } from '../../extract/text.js'
import type { Attachment } from '../../records/record.js'
import { stripLinkFurniture } from '../rules/link-furniture.js'

const SIZE = /(\d+(?:\.\d+)?)\s*(KB|MB)\b/i
const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** @param shown the link's text without hidden and file-size parts. */
export function readAttachment(line: Line, shown: string): Attachment {
  const link = line.hint?.links?.[0]
  const restricted = /\bView the reasons why\b/i.test(line.text)
  const title = stripLinkFurniture(shown.replace(/\s*View the reasons why.*$/i, '')).replace(/,\s*item\s+\S+?\.?$/i, '')
  const size = SIZE.exec(line.text)
  const type =
    TYPES[
      (/\.([a-z0-9]{3,4})(?:[?#]|$)/i.exec(link?.href ?? '')?.[1] ?? /\b(pdf|mp4|docx?|xlsx?)\b/i.exec(line.text)?.[1] ?? '').toLowerCase()
    ]
  return {
    title: title.trim(),
    ...(link && !restricted ? { url: link.href } : {}),
    ...(size ? { bytes: Math.round(Number(size[1]) * (size[2]!.toUpperCase() === 'MB' ? 1024 * 1024 : 1024)) } : {}),
    ...(type ? { mediaType: type } : {}),
    ...(restricted ? { restricted: true } : {}),
  }
}
