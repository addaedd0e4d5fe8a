@echo off
rem Serves the site to this machine and opens it full-screen in Edge, which keeps nothing.
rem Usage: start-kiosk.cmd [port]
setlocal
cd /d "%~dp0"
set "PORT=%~1"
if "%PORT%"=="" set "PORT=8765"
start "" /min powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1" %PORT%

set /a TRIES=0
:wait
powershell -NoProfile -Command "try { (New-Object Net.Sockets.TcpClient('localhost', %PORT%)).Close(); exit 0 } catch { exit 1 }"
if not errorlevel 1 goto ready
set /a TRIES+=1
if %TRIES% geq 30 goto failed
ping -n 2 127.0.0.1 >nul
goto wait

:ready
start "" msedge --kiosk "http://localhost:%PORT%/" --edge-kiosk-type=fullscreen --kiosk-idle-timeout-minutes=10 --no-first-run --noerrdialogs --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --kiosk-printing --autoplay-policy=no-user-gesture-required
exit /b 0

:failed
echo The site could not be served on port %PORT%.
pause
exit /b 1
