// Pinia calls Object.hasOwn, which Chrome 86 to 92 and Safari 14 do not have. To be imported before it.
if (!Reflect.has(Object, 'hasOwn')) {
  const value = (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key)
  Reflect.defineProperty(Object, 'hasOwn', { value })
}
