import { mount, type VueWrapper } from '@vue/test-utils'
import type { Example } from '../../src/ui/examples/example.ts'
import ExampleFrame from '../../src/ui/gallery/ExampleFrame.vue'

/** Mounts an example in the document, with its model going round. */
export function alive(example: Example): VueWrapper {
  return mount(ExampleFrame, { props: { example }, attachTo: document.body })
}

/** The model as it now stands, or the failure that there is none. */
export function modelOf(wrapper: VueWrapper, example: Example): unknown {
  const props: Record<string, unknown> = wrapper.findComponent(example.component).props()
  if (!('modelValue' in props)) throw new Error(`${example.name} has no model`)
  return props['modelValue']
}
