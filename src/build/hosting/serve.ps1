# Serves the folder "site" beside this file to this machine alone.
# Usage: powershell -NoProfile -ExecutionPolicy Bypass -File serve.ps1 [port]
# Windows PowerShell 5.1 and nothing else. Headers and types come from server.json, which the build writes.
param([int]$Port = 8765)
$ErrorActionPreference = 'Stop'

$site = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot 'site'))
$text = [IO.File]::ReadAllText((Join-Path $PSScriptRoot 'server.json'))
$server = ConvertFrom-Json $text

# The headers for a path; later rules add to earlier ones.
function Get-HeadersFor([string]$path) {
  $headers = @{}
  foreach ($rule in $server.headers) {
    $wanted = [string]$rule.path
    if ($wanted.EndsWith('*')) {
      $fits = $path.StartsWith($wanted.Substring(0, $wanted.Length - 1), [StringComparison]::Ordinal)
    } else {
      $fits = [string]::Equals($path, $wanted, [StringComparison]::Ordinal)
    }
    if ($fits) {
      foreach ($header in $rule.headers.PSObject.Properties) { $headers[$header.Name] = [string]$header.Value }
    }
  }
  return $headers
}

# The file behind a path; null for a path that leads to none inside the site.
function Get-FileOf([string]$path) {
  $name = [Uri]::UnescapeDataString($path)
  if ($name.EndsWith('/')) { $name = $name + 'index.html' }
  if ($name.IndexOfAny([IO.Path]::GetInvalidPathChars()) -ge 0 -or $name.Contains(':')) { return $null }
  $file = [IO.Path]::GetFullPath((Join-Path $site $name.TrimStart('/')))
  $inside = $file.StartsWith($site + [IO.Path]::DirectorySeparatorChar, [StringComparison]::OrdinalIgnoreCase)
  if ($inside -and [IO.File]::Exists($file)) { return $file }
  return $null
}

function Send-Answer($context) {
  $request = $context.Request
  $response = $context.Response
  $path = $request.RawUrl.Split('?')[0]
  $body = [Text.Encoding]::UTF8.GetBytes("Not found`n")
  $type = 'text/plain; charset=utf-8'
  $status = 404
  if (-not $request.IsLocal) {
    $status = 403
  } elseif ($request.HttpMethod -ne 'GET' -and $request.HttpMethod -ne 'HEAD') {
    $status = 405
  } else {
    $file = Get-FileOf $path
    if ($null -ne $file) {
      $status = 200
      $body = [IO.File]::ReadAllBytes($file)
      $type = 'application/octet-stream'
      $known = $server.types.PSObject.Properties[[IO.Path]::GetExtension($file)]
      if ($null -ne $known) { $type = [string]$known.Value }
    }
  }
  $headers = Get-HeadersFor $path
  foreach ($name in $headers.Keys) { $response.Headers[$name] = $headers[$name] }
  $response.StatusCode = $status
  $response.ContentType = $type
  $response.ContentLength64 = $body.Length
  if ($request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($body, 0, $body.Length) }
  $response.Close()
}

# "localhost" needs no right of an administrator.
$listener = New-Object Net.HttpListener
$listener.Prefixes.Add("http://localhost:$Port/")
$listener.Start()
Write-Output "http://localhost:$Port/"
while ($listener.IsListening) {
  $context = $listener.GetContext()
  # One bad request must not end the service.
  try { Send-Answer $context } catch { try { $context.Response.Abort() } catch { } }
}
