@echo off
rem Daicho's way in on Windows: the same as ./daicho beside it, as far as batch goes.
rem   DAICHO_JAVA_HOME  the JDK (21 or newer) to use; otherwise JAVA_HOME, PATH, then the newest in the usual folders
rem   DAICHO_JAVA_OPTS  further options for java
setlocal EnableExtensions DisableDelayedExpansion
set "house=%~dp0"
set "app=%house%shell\target\daicho"

rem ---- Which java.
set "jdk="
set "jdk_major=0"
if defined DAICHO_JAVA_HOME (
    call :consider "%DAICHO_JAVA_HOME%"
    goto found
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined jdk goto found
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%h in ("%%~dp$PATH:j..") do call :consider "%%~fh"
if defined jdk goto found
for /d %%v in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    for /d %%h in ("%%~v\*") do call :consider "%%~h"
)
:found
if not defined jdk (
    >&2 echo daicho: no-jdk: no JDK 21 or newer was found; install one, such as Eclipse Temurin 25.
    exit /b 1
)

rem ---- The program: built whenever a source is newer.
powershell -NoProfile -Command "$b = Get-Item -ErrorAction SilentlyContinue ($env:app + '\build'); if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse (@('pom.xml', 'core\pom.xml', 'core\src\main', 'shell\pom.xml', 'shell\src\main') | ForEach-Object { $env:house + $_ }) | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime }; if ($n) { exit 1 }"
if not errorlevel 1 goto run
>&2 echo daicho: building; the first time takes about a minute...
setlocal
if exist "%jdk%\bin\javac.exe" set "JAVA_HOME=%jdk%"
pushd "%house%"
if exist "%app%" rd /s /q "%app%"
call mvnw.cmd -q -B -DskipTests package 1>&2 <nul || goto unbuilt
for %%f in (shell\target\daicho-shell-*.jar) do (
    "%jdk%\bin\java.exe" -Djarmode=tools -jar "%%f" extract --destination "%app%" 1>&2 || goto unbuilt
    move /y "%app%\%%~nxf" "%app%\daicho.jar" >nul || goto unbuilt
)
>"%app%\build" echo %random%%random%
popd
endlocal

rem ---- How java starts. The archive of classes makes and renews itself; answers are UTF-8.
:run
set /p build=<"%app%\build"
set "cache=%LOCALAPPDATA%\daicho"
if not exist "%cache%" mkdir "%cache%" 2>nul
for /f "tokens=2 delims=:" %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%jdk%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC -XX:-UsePerfData ^
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%build%-%jdk_major%" --enable-native-access=ALL-UNNAMED ^
    -Daxoniq.update-checker.disabled=true -Ddisable-axoniq-console-message=true %DAICHO_JAVA_OPTS% ^
    -jar "%app%\daicho.jar" %*
set "code=%errorlevel%"
chcp %page:.=% >nul
exit /b %code%

:unbuilt
>&2 echo daicho: build-failed: the program could not be built, for the reason above.
exit /b 1

rem Takes the JDK in folder %1 if it is new enough, and newer than what was taken before.
:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%r in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%m in ("%%~r") do (
    if %%m geq 21 if %%m gtr %jdk_major% (
        set "jdk=%~1"
        set "jdk_major=%%m"
    )
)
exit /b
