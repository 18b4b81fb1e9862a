@echo off
rem Starts Hornbook on Windows, as the script `hornbook` next to this file does elsewhere.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "jar=%here%target\hornbook.jar"
set "archive=%here%target\hornbook.jsa"
set "wanted=install a JDK, version 17 or newer (https://adoptium.net), or let JAVA_HOME name one"

rem --- the JDK -----------------------------------------------------------------------------------

set "home="
if defined JAVA_HOME set "home=%JAVA_HOME:"=%"
if not defined home for /f "tokens=1,* delims==" %%a in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do for /f "tokens=*" %%h in ("%%b") do set "home=%%h"
if not defined home (
  echo hornbook: there is no Java: %wanted%>&2
  exit /b 2
)
if not exist "%home%\bin\java.exe" (
  echo hornbook: JAVA_HOME is "%home%", where no bin\java.exe is: %wanted%>&2
  exit /b 2
)
set "version="
if exist "%home%\release" for /f usebackq^ tokens^=2^ delims^=^" %%v in (`findstr /b "JAVA_VERSION=" "%home%\release"`) do for /f "delims=.-+" %%m in ("%%v") do set "version=%%m"
if not defined version set "version=17"
if %version% LSS 17 (
  echo hornbook: Java %version% in "%home%" is too old: %wanted%>&2
  exit /b 2
)

rem --- the program -------------------------------------------------------------------------------

set "due="
if not exist "%jar%" set "due=1"
if not defined due powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $all = @(Get-Item -LiteralPath ($env:here + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:here + 'src\main') -Recurse -Force); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1) { exit 1 }" || set "due=1"
if not defined due goto start
if not exist "%home%\bin\javac.exe" (
  echo hornbook: it has to be compiled, and "%home%" is a runtime without javac: %wanted%>&2
  exit /b 2
)
if exist "%here%target\lib" (
  echo hornbook: compiling, because the program has changed>&2
) else (
  echo hornbook: compiling; this first time, Maven and the libraries are fetched too>&2
)
pushd "%here%"
set "JAVA_HOME=%home%"
call "%here%mvnw.cmd" -q -B -Dmaven.test.skip=true package 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" (
  echo hornbook: it could not be compiled, for the reason above>&2
  exit /b 2
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow"
if exist "%archive%" del /q "%archive%"

rem --- the start ---------------------------------------------------------------------------------

:start
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
if exist "%archive%" goto shared
if /i "%~1"=="build" goto archiving
"%home%\bin\java.exe" %flags% %HORNBOOK_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:shared
"%home%\bin\java.exe" %flags% "-XX:SharedArchiveFile=%archive%" %HORNBOOK_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:archiving
"%home%\bin\java.exe" %flags% "-XX:ArchiveClassesAtExit=%archive%.new" %HORNBOOK_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
if "%code%"=="0" if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul
exit /b %code%
