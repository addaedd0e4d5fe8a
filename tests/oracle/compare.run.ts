import { compareWithTheBook } from './compare.ts'
import { HOUSEHOLD_COUNT } from './households.ts'

process.stdout.write(JSON.stringify(compareWithTheBook(HOUSEHOLD_COUNT)))
